"""You substitute back inside the caller's b: np.asarray makes no copy of a float array. Work on a new one."""


def lstsq_qr(A, b):
    A, b = np.asarray(A, dtype=float), np.asarray(b, dtype=float)
    if b.shape != (len(A),):
        raise ValueError
    Q, R = qr(A)
    x = b[: len(R)]
    x[:] = np.linalg.solve(R, Q.T @ b)
    return x.copy()
