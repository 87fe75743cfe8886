"""An empty product is 1, and so is the determinant of the empty matrix. It is I for n = 0."""


def det_laplace(A):
    A = np.asarray(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError
    n = len(A)
    if n == 0:
        return 0.0
    if n == 1:
        return float(A[0, 0])
    return sum((-1) ** j * A[0, j] * det_laplace(np.delete(A[1:], j, axis=1)) for j in range(n))
