"""Below the diagonal QᵀA holds rounding crumbs instead of zeros. You know that these entries are 0: say so."""


def qr(A):
    A = np.asarray(A, dtype=float)
    Q = gram_schmidt(gram_schmidt(A))
    if Q.shape != A.shape:
        raise ValueError
    return Q, Q.T @ A
