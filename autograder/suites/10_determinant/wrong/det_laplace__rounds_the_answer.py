"""You round the determinant to a whole number. That is right for whole entries only."""


def det_laplace(A):
    A = np.asarray(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError
    n = len(A)
    if n == 0:
        return 1.0
    return float(round(np.linalg.det(A)))
