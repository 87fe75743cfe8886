"""A vector, or a stack of matrices, is quietly turned into some matrix. Whether it was meant as a row or as
a column nobody knows, so the contract asks for a ValueError.
"""


def svd_thin(A):
    A = np.array(A, dtype=float)
    A = A.reshape(len(np.atleast_1d(A)), -1)
    r = min(A.shape)
    lam, V = np.linalg.eigh(A.T @ A)
    s = np.sqrt(np.maximum(lam[::-1][:r], 0.0))
    Vt = V[:, ::-1][:, :r].T
    s[s <= 1e-6 * s[0]] = 0.0
    U = A @ Vt[s > 0].T / s[s > 0]
    return complete(U, r), s, Vt
