"""A negative k slips into the slices, where it means all but the last few. The contract asks for a
ValueError.
"""


def low_rank(A, k):
    U, s, Vt = svd_thin(A)
    return (U[:, :k] * s[:k]) @ Vt[:k]
