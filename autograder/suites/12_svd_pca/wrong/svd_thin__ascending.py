"""The singular values come out smallest first, the order in which eigh returns eigenvalues. Turn values and
vectors round, both together.
"""


def svd_thin(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2:
        raise ValueError("a matrix has two dimensions")
    r = min(A.shape)
    lam, V = np.linalg.eigh(A.T @ A)
    s = np.sqrt(np.maximum(lam[::-1][:r], 0.0))
    Vt = V[:, ::-1][:, :r].T
    s[s <= 1e-6 * s.max()] = 0.0
    U = A @ Vt[s > 0].T / s[s > 0]
    return complete(U, r)[:, ::-1], s[::-1], Vt[::-1]
