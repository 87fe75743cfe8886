"""You make a matrix of a vector by yourself. Whether it is a row or a column is not yours to guess: the docstring asks for ValueError."""


def matmul(A, B):
    A, B = np.atleast_2d(np.asarray(A, dtype=float)), np.asarray(B, dtype=float)
    B = B.reshape(-1, 1) if B.ndim == 1 else B
    if A.shape[-1] != B.shape[0]:
        raise ValueError
    return np.sum(A[..., :, :, None] * B[None, :, :], axis=-2)
