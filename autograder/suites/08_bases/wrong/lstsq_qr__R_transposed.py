"""You solve with Rᵀ. From QRx = b, multiplying by Qᵀ leaves R itself."""


def lstsq_qr(A, b):
    A, b = np.asarray(A, dtype=float), np.asarray(b, dtype=float)
    if b.shape != (len(A),):
        raise ValueError
    Q, R = qr(A)
    return np.linalg.solve(R.T, Q.T @ b)
