def lstsq_qr(A, b):
    """Back substitution by columns: each unknown found is moved to the right-hand side; returns a list."""
    A, b = np.array(A, dtype=float), np.array(b, dtype=float)
    if b.shape != A.shape[:1]:
        raise ValueError("b")
    Q, R = qr(A)
    y = b @ Q
    x = []
    for i in range(len(y) - 1, -1, -1):
        x.insert(0, float(y[i] / R[i, i]))
        y = y - x[0] * R[:, i]
    return x
