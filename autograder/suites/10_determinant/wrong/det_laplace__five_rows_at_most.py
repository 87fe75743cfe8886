"""Six rows are allowed, but your function gives up earlier. Let it call itself until nothing is left."""


def det_laplace(A):
    A = np.asarray(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError
    n = len(A)
    if n == 0:
        return 1.0
    if n > 5:
        raise ValueError
    return float(np.linalg.det(A))
