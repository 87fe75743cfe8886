"""In each row you take away what is known already, but the unknown has a factor too: divide by the entry on the diagonal."""


def lstsq_qr(A, b):
    A, b = np.asarray(A, dtype=float), np.asarray(b, dtype=float)
    if b.shape != (len(A),):
        raise ValueError
    Q, R = qr(A)
    y = Q.T @ b
    x = np.zeros(len(R))
    for i in reversed(range(len(R))):
        x[i] = y[i] - R[i, i + 1 :] @ x[i + 1 :]
    return x
