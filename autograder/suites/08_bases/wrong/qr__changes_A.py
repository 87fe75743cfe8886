"""You write into the caller's own array: np.asarray makes no copy of a float array. Work on a copy."""


def qr(A):
    A = np.asarray(A, dtype=float)
    Q = gram_schmidt(gram_schmidt(A))
    if Q.shape != A.shape:
        raise ValueError
    R = np.triu(Q.T @ A)
    A[:] = Q
    return A, R
