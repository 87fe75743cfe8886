"""Q has more rows than columns and so it has no inverse. You need none: multiplying by Qᵀ does all that can be done, because QᵀQ = I."""


def lstsq_qr(A, b):
    A, b = np.asarray(A, dtype=float), np.asarray(b, dtype=float)
    if b.shape != (len(A),):
        raise ValueError
    Q, R = qr(A)
    return np.linalg.solve(R, np.linalg.solve(Q, b))
