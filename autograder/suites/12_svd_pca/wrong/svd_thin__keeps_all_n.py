"""For a wide matrix there are n eigenvalues of AᵀA, but only min(m, n) singular values: the rest are zeros
that belong to nothing. Keep the first min(m, n).
"""


def svd_thin(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2:
        raise ValueError("a matrix has two dimensions")
    r = min(A.shape)
    lam, V = np.linalg.eigh(A.T @ A)
    s = np.sqrt(np.maximum(lam[::-1][:r], 0.0))
    Vt = V[:, ::-1][:, :r].T
    r = A.shape[1]
    s = np.sqrt(np.maximum(lam[::-1], 0.0))
    Vt = V[:, ::-1].T
    s[s <= 1e-6 * s[0]] = 0.0
    U = np.zeros((len(A), r))
    U[:, s > 0] = A @ Vt[s > 0].T / s[s > 0]
    return (U, s, Vt) if len(A) < r else (complete(U[:, s > 0], r), s, Vt)
