"""np.linalg.eig returns eigenvalues in no particular order, and for a symmetric matrix with equal
eigenvalues its vectors need not be perpendicular. Use eigh, which is made for symmetric matrices, and
sort.
"""


def svd_thin(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2:
        raise ValueError("a matrix has two dimensions")
    r = min(A.shape)
    lam, V = np.linalg.eigh(A.T @ A)
    s = np.sqrt(np.maximum(lam[::-1][:r], 0.0))
    Vt = V[:, ::-1][:, :r].T
    lam, V = np.linalg.eig(A.T @ A)
    s = np.sqrt(np.maximum(lam.real, 0.0))[:r]
    Vt = V.real[:, :r].T
    s[s <= 1e-6 * s.max()] = 0.0
    U = np.zeros((len(A), r))
    U[:, s > 0] = A @ Vt[s > 0].T / s[s > 0]
    free = complete(U[:, s > 0], r)[:, (s > 0).sum() :]
    U[:, s == 0] = free
    return U, s, Vt
