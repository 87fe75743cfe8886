"""One term too many is kept: the slice [: k + 1] holds k + 1 of them. Python slices already stop before
their end.
"""


def low_rank(A, k):
    if k < 0:
        raise ValueError("k must not be negative")
    U, s, Vt = svd_thin(A)
    return (U[:, : k + 1] * s[: k + 1]) @ Vt[: k + 1]
