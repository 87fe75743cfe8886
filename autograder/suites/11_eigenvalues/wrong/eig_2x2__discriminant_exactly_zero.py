"""D is compared with 0 exactly. Rounding makes it 1e-17 instead of 0, and one eigenvalue is split into two with the same vector: leave room relative to the size of A."""


def eig_2x2(A):
    A = np.array(A, dtype=float)
    if A.shape != (2, 2):
        raise ValueError("only for 2 × 2 matrices")
    (a, b), (c, d) = A
    size, mean, D = np.max(np.abs(A)), (a + d) / 2, (a - d) ** 2 + 4 * b * c

    def direction(lam):
        return max(np.array([b, lam - a]), np.array([lam - d, c]), key=np.linalg.norm)

    if D != 0:
        root = D**0.5 if D > 0 else 1j * (-D) ** 0.5
        return [(lam, direction(lam)) for lam in (mean + root / 2, mean - root / 2)]
    if np.max(np.abs(A - mean * np.eye(2))) <= 1e-6 * size:
        return [(mean, e) for e in np.eye(2)]
    return [(mean, direction(mean))]
