"""These are the eigenvalues of AᵀA, and each is σ². The stretch itself is the root of it."""


def svd_thin(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2:
        raise ValueError("a matrix has two dimensions")
    r = min(A.shape)
    lam, V = np.linalg.eigh(A.T @ A)
    s = np.sqrt(np.maximum(lam[::-1][:r], 0.0))
    Vt = V[:, ::-1][:, :r].T
    s[s <= 1e-6 * s[0]] = 0.0
    U = A @ Vt[s > 0].T / s[s > 0]
    return complete(U, r), s**2, Vt
