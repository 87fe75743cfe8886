"""The values were put in descending order but the vectors were left in ascending order: σᵢ no longer belongs
to vᵢ. Whatever you do to the eigenvalues, do to the columns of V.
"""


def svd_thin(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2:
        raise ValueError("a matrix has two dimensions")
    r = min(A.shape)
    lam, V = np.linalg.eigh(A.T @ A)
    s = np.sqrt(np.maximum(lam[::-1][:r], 0.0))
    Vt = V[:, ::-1][:, :r].T
    Vt = V[:, -r:].T
    s[s <= 1e-6 * s[0]] = 0.0
    U = A @ Vt[s > 0].T / s[s > 0]
    return complete(U, r), s, Vt
