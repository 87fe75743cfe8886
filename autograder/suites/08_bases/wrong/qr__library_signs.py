"""np.linalg.qr chooses the signs as it likes. Here the diagonal of R is positive: flip a column of Q together with the same row of R."""


def qr(A):
    A = np.asarray(A, dtype=float)
    if gram_schmidt(A).shape != A.shape:
        raise ValueError
    return np.linalg.qr(A)
