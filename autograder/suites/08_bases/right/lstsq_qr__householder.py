def lstsq_qr(A, b):
    """NumPy's own factorisation, without our qr."""
    A, b = np.asarray(A, dtype=float), np.asarray(b, dtype=float)
    if b.shape != (len(A),):
        raise ValueError("b")
    Q, R = np.linalg.qr(A)
    n = A.shape[1]
    if R.shape != (n, n) or (abs(np.diag(R)) <= 1e-10 * np.linalg.norm(A, axis=0)).any():
        raise ValueError("dependent")
    return np.linalg.solve(R, Q.T @ b)
