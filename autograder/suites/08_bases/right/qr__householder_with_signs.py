def qr(A):
    """NumPy's Householder factorisation, with the signs chosen afterwards; returns a list of two."""
    A = np.asarray(A, dtype=float)
    if gram_schmidt(A).shape != A.shape:
        raise ValueError("dependent")
    Q, R = np.linalg.qr(A)
    signs = np.copysign(1, np.diag(R))
    return [Q * signs, np.triu(signs[:, None] * R)]
