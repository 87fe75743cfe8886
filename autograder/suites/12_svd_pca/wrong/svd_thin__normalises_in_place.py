"""A /= largest is done on the caller's own array: after the call their matrix is a different one. Divide
into a new array.
"""


def svd_thin(A):
    A = np.asarray(A, dtype=float)
    if A.ndim != 2:
        raise ValueError("a matrix has two dimensions")
    r, largest = min(A.shape), np.abs(A).max() or 1.0
    A /= largest
    lam, V = np.linalg.eigh(A.T @ A)
    s = np.sqrt(np.maximum(lam[::-1][:r], 0.0))
    Vt = V[:, ::-1][:, :r].T
    s[s <= 1e-6 * s[0]] = 0.0
    U = A @ Vt[s > 0].T / s[s > 0]
    return complete(U, r), largest * s, Vt
