"""The product of the diagonal is the determinant of a triangular matrix only. The other entries count, too."""


def det_laplace(A):
    A = np.asarray(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError
    n = len(A)
    return float(np.prod(np.diag(A)))
