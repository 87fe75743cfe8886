"""You start at the first row, but in an upper triangular system only the last row has a single unknown. Start there and work upwards."""


def lstsq_qr(A, b):
    A, b = np.asarray(A, dtype=float), np.asarray(b, dtype=float)
    if b.shape != (len(A),):
        raise ValueError
    Q, R = qr(A)
    y = Q.T @ b
    x = np.zeros(len(R))
    for i in range(len(R)):
        x[i] = (y[i] - R[i, :i] @ x[:i]) / R[i, i]
    return x
