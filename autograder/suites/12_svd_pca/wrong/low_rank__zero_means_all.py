"""k or r treats k = 0 as if no k had been given, and returns the whole matrix. Zero is a number of terms
like any other: the sum is empty, and the answer is 0.
"""


def low_rank(A, k):
    if k < 0:
        raise ValueError("k must not be negative")
    U, s, Vt = svd_thin(A)
    k = k or len(s)
    return (U[:, :k] * s[:k]) @ Vt[:k]
