"""λ is subtracted from the diagonal of the caller's matrix. Afterwards it is another matrix: work on a copy."""


def eig_2x2(A):
    given = A
    A = np.array(A, dtype=float)
    if A.shape != (2, 2):
        raise ValueError("only for 2 × 2 matrices")
    (a, b), (c, d) = A
    size, mean, D = np.max(np.abs(A)), (a + d) / 2, (a - d) ** 2 + 4 * b * c

    def direction(lam):
        return max(np.array([b, lam - a]), np.array([lam - d, c]), key=np.linalg.norm)

    if isinstance(given, np.ndarray) and given.dtype == float:
        given -= mean * np.eye(2)
    if abs(D) > 1e-12 * size**2:
        root = D**0.5 if D > 0 else 1j * (-D) ** 0.5
        return [(lam, direction(lam)) for lam in (mean + root / 2, mean - root / 2)]
    if np.max(np.abs(A - mean * np.eye(2))) <= 1e-6 * size:
        return [(mean, e) for e in np.eye(2)]
    return [(mean, direction(mean))]
