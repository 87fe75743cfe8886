"""With whole numbers you calculate in NumPy integers. These end near 9.2e18 and wrap round without a warning: turn A into floats first."""


def det_laplace(A):
    A = np.asarray(A)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError
    n = len(A)
    if n == 0:
        return 1
    return sum((-1) ** j * A[0, j] * det_laplace(np.delete(A[1:], j, axis=1)) for j in range(n))
