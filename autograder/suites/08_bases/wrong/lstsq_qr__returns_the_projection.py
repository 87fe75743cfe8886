"""You return Ax, the nearest point. The exercise asks for x, the coefficients that lead there."""


def lstsq_qr(A, b):
    A, b = np.asarray(A, dtype=float), np.asarray(b, dtype=float)
    if b.shape != (len(A),):
        raise ValueError
    Q, _ = qr(A)
    return Q @ (Q.T @ b)
