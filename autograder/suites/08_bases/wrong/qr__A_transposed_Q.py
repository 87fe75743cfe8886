"""AᵀQ is Rᵀ, with its zeros above the diagonal. Multiply A = QR by Qᵀ from the left and see what stands alone."""


def qr(A):
    A = np.asarray(A, dtype=float)
    Q = gram_schmidt(gram_schmidt(A))
    if Q.shape != A.shape:
        raise ValueError
    return Q, A.T @ Q
