"""The imaginary parts of eigenvalues and eigenvectors are dropped before the product. They cancel only in the end: take the real part of the answer."""


def matrix_power(A, k):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError("not square")
    if k < 0:
        raise ValueError("negative")
    lam, V = (part.real for part in np.linalg.eig(A))
    if np.linalg.cond(np.linalg.eig(A)[1]) > 1e6:
        raise ValueError("defective")
    return V * lam**k @ np.linalg.pinv(V)
