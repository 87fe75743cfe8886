"""The vectors are kept but their singular values are not, as if every stretch were 1. Each term is σ u vᵀ."""


def low_rank(A, k):
    if k < 0:
        raise ValueError("k must not be negative")
    U, s, Vt = svd_thin(A)
    return U[:, :k] @ Vt[:k]
