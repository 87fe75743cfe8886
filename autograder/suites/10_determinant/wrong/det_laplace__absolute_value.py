"""A determinant has a sign: it is negative if the map flips. You return its absolute value."""


def det_laplace(A):
    A = np.asarray(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError
    n = len(A)
    if n == 0:
        return 1.0
    return abs(np.linalg.det(A))
