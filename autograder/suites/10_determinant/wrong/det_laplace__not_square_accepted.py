"""You compute something for matrices that are not square. They have no determinant: raise a ValueError."""


def det_laplace(A):
    A = np.asarray(A, dtype=float)
    if A.ndim != 2:
        raise ValueError
    n = min(A.shape)
    if n == 0:
        return 1.0
    A = A[:n, :n]
    return sum((-1) ** j * A[0, j] * det_laplace(np.delete(A[1:], j, axis=1)) for j in range(n))
