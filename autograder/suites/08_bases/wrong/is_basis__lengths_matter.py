"""The rank of V itself compares the lengths of the vectors too: a short vector beside a long one looks like nothing. Scale every column to length 1 first."""


def is_basis(V, rtol=1e-10):
    V = np.asarray(V, dtype=float)
    if V.ndim != 2:
        raise ValueError
    n, k = V.shape
    return bool(n == k and np.linalg.matrix_rank(V, rtol=rtol) == n)
