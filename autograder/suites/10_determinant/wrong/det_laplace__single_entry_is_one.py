"""Your recursion ends at 1 × 1 with the value 1. The determinant of a single number is this number; 1 belongs to the empty matrix."""


def det_laplace(A):
    A = np.asarray(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError
    n = len(A)
    if n <= 1:
        return 1.0
    return sum((-1) ** j * A[0, j] * det_laplace(np.delete(A[1:], j, axis=1)) for j in range(n))
