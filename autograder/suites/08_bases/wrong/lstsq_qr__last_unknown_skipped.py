"""Your loop ends one step early: one of the unknowns is never computed and stays 0."""


def lstsq_qr(A, b):
    A, b = np.asarray(A, dtype=float), np.asarray(b, dtype=float)
    if b.shape != (len(A),):
        raise ValueError
    Q, R = qr(A)
    y = Q.T @ b
    x = np.zeros(len(R))
    for i in range(len(R) - 1, 0, -1):
        x[i] = (y[i] - R[i, i + 1 :] @ x[i + 1 :]) / R[i, i]
    return x
