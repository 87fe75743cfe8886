"""A list has no shape: make arrays of A and B before you ask them for anything."""


def matmul(A, B):
    if A.ndim != 2 or B.ndim != 2 or A.shape[1] != B.shape[0]:
        raise ValueError
    return np.sum(A[:, :, None] * B[None, :, :], axis=1)
