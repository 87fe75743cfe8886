"""Besides all but k terms, those with σ below 1e-6 are dropped. Whether a stretch is small depends on the
units of A: a matrix of tiny numbers vanishes altogether. Only the order counts here.
"""


def low_rank(A, k):
    if k < 0:
        raise ValueError("k must not be negative")
    U, s, Vt = svd_thin(A)
    s = np.where(s > 1e-6, s, 0.0)
    return (U[:, :k] * s[:k]) @ Vt[:k]
