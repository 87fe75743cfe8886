"""This is the full decomposition: U is (m, m) or Vᵀ is (n, n). The thin one stops at min(m, n) columns of U
and rows of Vᵀ.
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
    U = A @ Vt[s > 0].T / s[s > 0]
    return complete(U, len(A)), s, V[:, ::-1].T
