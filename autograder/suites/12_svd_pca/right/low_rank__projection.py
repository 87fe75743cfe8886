"""The rows of A projected onto the first k right singular vectors."""


def low_rank(A, k):
    A = np.asarray(A, dtype=float)
    if k < 0 or A.ndim != 2:
        raise ValueError("k must not be negative, and A has two dimensions")
    V = np.linalg.svd(A)[2][: min(k, *A.shape)].T
    return A @ V @ V.T
