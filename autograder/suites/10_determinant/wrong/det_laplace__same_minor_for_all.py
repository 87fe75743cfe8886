"""Every column has its own minor: strike out the column in which the entry stands, not always column 0."""


def det_laplace(A):
    A = np.asarray(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError
    n = len(A)
    if n == 0:
        return 1.0
    return sum((-1) ** j * A[0, j] * det_laplace(A[1:, 1:]) for j in range(n))
