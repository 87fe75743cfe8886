def ridge(X, y, lam):
    X, y = np.array(X, dtype=float), np.array(y, dtype=float)
    if X.ndim != 2 or y.shape != (X.shape[0],):
        raise ValueError("shapes")
    if lam < 0:
        raise ValueError("lam")
    U, s, Vt = np.linalg.svd(X - X.mean(axis=0), full_matrices=False)
    lengths = np.divide(s, s**2 + len(y) * lam, out=np.zeros_like(s), where=s > 0)
    w = Vt.T @ (lengths * (U.T @ (y - y.mean())))
    return w, float(y.mean() - X.mean(axis=0) @ w)
