"""For square A you call np.linalg.solve, which notices dependent columns only if a pivot is exactly 0. Let qr look at them, as for any other A."""


def lstsq_qr(A, b):
    A, b = np.asarray(A, dtype=float), np.asarray(b, dtype=float)
    if b.shape != (len(A),):
        raise ValueError
    if A.shape[0] == A.shape[1]:
        return np.linalg.solve(A, b)
    Q, R = qr(A)
    return np.linalg.solve(R, Q.T @ b)
