"""A may also be nested lists, and these cannot be sliced by columns. Turn A into an array first."""


def det_laplace(A):
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError
    A = A.astype(float)
    n = len(A)
    if n == 0:
        return 1.0
    return sum((-1) ** j * A[0, j] * det_laplace(np.delete(A[1:], j, axis=1)) for j in range(n))
