"""More columns than rows are dependent, always: your check lets them through."""


def qr(A):
    A = np.asarray(A, dtype=float)
    Q = gram_schmidt(gram_schmidt(A))
    if Q.shape[1] < min(A.shape):
        raise ValueError
    return Q, np.triu(Q.T @ A)
