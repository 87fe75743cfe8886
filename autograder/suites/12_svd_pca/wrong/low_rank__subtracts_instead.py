"""This is what is left over, A minus its best approximation, not the approximation itself."""


def low_rank(A, k):
    if k < 0:
        raise ValueError("k must not be negative")
    U, s, Vt = svd_thin(A)
    return (U[:, k:] * s[k:]) @ Vt[k:]
