"""You strike out rows and columns by overwriting the matrix that you were given. The caller still needs it: work on a copy."""


def det_laplace(A):
    A = np.asarray(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError
    n = len(A)
    if n == 0:
        return 1.0
    answer = float(np.linalg.det(A))
    A[0] = 0
    return answer
