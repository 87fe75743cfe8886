"""One term is missing: indices from 0 to k - 1 are k terms, and this stops one earlier."""


def low_rank(A, k):
    if k < 0:
        raise ValueError("k must not be negative")
    U, s, Vt = svd_thin(A)
    k = max(k - 1, 0)
    return (U[:, :k] * s[:k]) @ Vt[:k]
