"""A vector is quietly made a matrix of one row, and a stack of matrices a flat one. The contract asks for a
ValueError unless A has two dimensions.
"""


def low_rank(A, k):
    if k < 0:
        raise ValueError("k must not be negative")
    A = np.array(A, dtype=float)
    U, s, Vt = svd_thin(A.reshape(-1, A.shape[-1]))
    return (U[:, :k] * s[:k]) @ Vt[:k]
