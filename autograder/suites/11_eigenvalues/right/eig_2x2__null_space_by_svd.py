"""Zeros of the polynomial by np.roots, vectors as the null space of A − λI."""


def eig_2x2(A):
    A = np.array(A, dtype=float)
    if A.shape != (2, 2):
        raise ValueError("only for 2 × 2 matrices")
    size = np.max(np.abs(A))
    if size == 0:
        return [(0.0, [1.0, 0.0]), (0.0, [0.0, 1.0])]
    B = A / size
    D = (B[0, 0] - B[1, 1]) ** 2 + 4 * B[0, 1] * B[1, 0]
    if abs(D) > 1e-12:
        lams = np.roots([1.0, -np.trace(B), B[0, 0] * B[1, 1] - B[0, 1] * B[1, 0]])
        return [(lam * size, np.linalg.svd(B - lam * np.eye(2))[2][-1].conj()) for lam in lams]
    lam = np.trace(B) / 2
    s, Vt = np.linalg.svd(B - lam * np.eye(2))[1:]
    return [(lam * size, v) for v in (Vt if s[0] <= 1e-6 else Vt[1:])]
