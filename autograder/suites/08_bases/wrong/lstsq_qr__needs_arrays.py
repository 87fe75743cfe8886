"""A list has no shape: make arrays of A and b before you ask them for anything."""


def lstsq_qr(A, b):
    if b.shape != (A.shape[0],):
        raise ValueError
    Q, R = qr(A)
    return np.linalg.solve(R, Q.T @ b)
