"""For a symmetric matrix the singular values are the absolute values of its eigenvalues, and they have to be put in
order by that size: an eigenvalue of -3 comes before one of 1.
"""


def svd_thin(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2:
        raise ValueError("not a matrix")
    if A.shape[0] == A.shape[1] and np.array_equal(A, A.T):
        lam, V = np.linalg.eigh(A)
        lam, V = lam[::-1], V[:, ::-1]
        return V * np.where(lam < 0, -1.0, 1.0), np.abs(lam), V.T
    r = min(A.shape)
    lam, V = np.linalg.eigh(A.T @ A)
    s = np.sqrt(np.maximum(lam[::-1][:r], 0.0))
    Vt = V[:, ::-1][:, :r].T
    s[s <= 1e-6 * s[0]] = 0.0
    return complete(A @ Vt[s > 0].T / s[s > 0], r), s, Vt
