"""Rounding can turn an eigenvalue 0 into -1e-16, whose root is nan, and NumPy warns. Cutting the nan away
later is too late: lift negative eigenvalues to 0 before taking roots.
"""


def svd_thin(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2:
        raise ValueError("a matrix has two dimensions")
    r = min(A.shape)
    lam, V = np.linalg.eigh(A.T @ A)
    s = np.sqrt(np.maximum(lam[::-1][:r], 0.0))
    Vt = V[:, ::-1][:, :r].T
    s = np.nan_to_num(np.sqrt(lam[::-1][:r]))
    s[s <= 1e-6 * s[0]] = 0.0
    U = A @ Vt[s > 0].T / s[s > 0]
    return complete(U, r), s, Vt
