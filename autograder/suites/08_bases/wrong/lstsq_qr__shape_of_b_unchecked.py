"""A b of shape (m, 1) or of the wrong length gets past you. Compare its shape with the number of rows of A."""


def lstsq_qr(A, b):
    A, b = np.asarray(A, dtype=float), np.asarray(b, dtype=float).ravel()
    Q, R = qr(A)
    return np.linalg.solve(R, Q.T @ b[: len(A)] if len(b) >= len(A) else np.zeros(len(R)))
