"""You solve the first n equations and throw the others away. All m measurements count."""


def lstsq_qr(A, b):
    A, b = np.asarray(A, dtype=float), np.asarray(b, dtype=float)
    if b.shape != (len(A),):
        raise ValueError
    qr(A)
    n = A.shape[1]
    return np.linalg.lstsq(A[:n], b[:n])[0]
