def coordinates(B, x):
    """From Bc = x to Rc = Qᵀx by NumPy's QR."""
    B, x = np.asarray(B, dtype=float), np.asarray(x, dtype=float)
    n = len(B)
    if B.shape != (n, n) or x.shape != (n,):
        raise ValueError("shapes")
    if np.linalg.matrix_rank(B) < n:
        raise ValueError("dependent")
    Q, R = np.linalg.qr(B)
    return np.linalg.solve(R, Q.T @ x)
