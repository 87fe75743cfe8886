"""Directions with σ = 0 are left out, so U, s and Vt are smaller than promised. The thin decomposition
always has min(m, n) of them, whatever the rank.
"""


def svd_thin(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2:
        raise ValueError("a matrix has two dimensions")
    r = min(A.shape)
    lam, V = np.linalg.eigh(A.T @ A)
    s = np.sqrt(np.maximum(lam[::-1][:r], 0.0))
    Vt = V[:, ::-1][:, :r].T
    keep = s > 1e-6 * s[0]
    return A @ Vt[keep].T / s[keep], s[keep], Vt[keep]
