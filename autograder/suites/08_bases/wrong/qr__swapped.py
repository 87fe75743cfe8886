"""Your two factors come in the wrong order: the docstring promises (Q, R), as in A = QR."""


def qr(A):
    A = np.asarray(A, dtype=float)
    Q = gram_schmidt(gram_schmidt(A))
    if Q.shape != A.shape:
        raise ValueError
    return np.triu(Q.T @ A), Q
