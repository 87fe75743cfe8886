"""The eigenvectors are the columns of V, and you use its rows. Check A @ V[:, j] against lam[j] * V[:, j]."""


def matrix_power(A, k):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError("not square")
    if k < 0:
        raise ValueError("negative")
    lam, V = np.linalg.eig(A)
    if np.linalg.cond(V) > 1e6:
        raise ValueError("defective")
    return np.real(V.T * lam**k @ np.linalg.inv(V.T))
