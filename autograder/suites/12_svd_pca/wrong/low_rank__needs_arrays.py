"""A list of rows has no .shape, so lists are refused. Turn A into a float array first."""


def low_rank(A, k):
    if k < 0:
        raise ValueError("k must not be negative")
    if len(A.shape) != 2:
        raise ValueError("a matrix has two dimensions")
    U, s, Vt = svd_thin(A)
    return (U[:, :k] * s[:k]) @ Vt[:k]
