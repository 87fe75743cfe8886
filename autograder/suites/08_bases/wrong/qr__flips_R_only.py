"""You make the diagonal positive in R and forget Q, so the product is no longer A. A sign goes into a row of R and a column of Q together."""


def qr(A):
    A = np.asarray(A, dtype=float)
    if gram_schmidt(A).shape != A.shape:
        raise ValueError
    Q, R = np.linalg.qr(A)
    return Q, R * np.sign(np.diag(R))[:, None]
