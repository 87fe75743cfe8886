"""All your terms have the sign +. The signs alternate: +, −, +, −, … along the row."""


def det_laplace(A):
    A = np.asarray(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError
    n = len(A)
    if n == 0:
        return 1.0
    return sum(A[0, j] * det_laplace(np.delete(A[1:], j, axis=1)) for j in range(n))
