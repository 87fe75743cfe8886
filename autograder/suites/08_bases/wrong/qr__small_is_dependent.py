"""You call a small entry on the diagonal of R dependent. How small it is depends on the unit of length: gram_schmidt already decides relative to the columns."""


def qr(A):
    A = np.asarray(A, dtype=float)
    Q = gram_schmidt(gram_schmidt(A))
    if Q.shape != A.shape:
        raise ValueError
    R = np.triu(Q.T @ A)
    if (np.diag(R) < 1e-10).any():
        raise ValueError
    return Q, R
