"""You treat small singular values, or small numbers, as 0 by an absolute limit. What is small depends on the unit of A: a matrix of tiny entries is not dependent."""


def lstsq_qr(A, b):
    A, b = np.asarray(A, dtype=float), np.asarray(b, dtype=float)
    if b.shape != (len(A),):
        raise ValueError
    Q, R = qr(A)
    if np.abs(np.diag(R)).min() < 1e-12:
        raise ValueError
    return np.linalg.solve(R, Q.T @ b)
