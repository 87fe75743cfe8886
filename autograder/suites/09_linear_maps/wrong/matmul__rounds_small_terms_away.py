"""You drop small products. Whether a number is small depends on the unit: tiny matrices have a product too."""


def matmul(A, B):
    A, B = np.asarray(A, dtype=float), np.asarray(B, dtype=float)
    if A.ndim != 2 or B.ndim != 2 or A.shape[1] != B.shape[0]:
        raise ValueError
    C = np.sum(A[:, :, None] * B[None, :, :], axis=1)
    return np.where(abs(C) < 1e-6, 0.0, C)
