"""The transpose of V stands where its inverse belongs. They agree only if the eigenvectors are orthonormal, which they are for few matrices."""


def matrix_power(A, k):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError("not square")
    if k < 0:
        raise ValueError("negative")
    lam, V = np.linalg.eig(A)
    if np.linalg.cond(V) > 1e6:
        raise ValueError("defective")
    return np.real(V * lam**k @ V.T)
