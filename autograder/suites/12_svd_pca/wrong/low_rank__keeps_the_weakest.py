"""The k smallest singular values were kept, so that almost everything was thrown away. The values descend:
the strongest stand first.
"""


def low_rank(A, k):
    if k < 0:
        raise ValueError("k must not be negative")
    U, s, Vt = svd_thin(A)
    k = min(k, len(s))
    return (U[:, len(s) - k :] * s[len(s) - k :]) @ Vt[len(s) - k :]
