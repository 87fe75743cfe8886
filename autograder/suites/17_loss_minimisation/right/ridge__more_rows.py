def ridge(X, y, lam):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    if X.ndim != 2 or y.ndim != 1 or len(X) != len(y) or lam < 0:
        raise ValueError("shapes or lam")
    n, d = X.shape
    rows = np.vstack([X - X.mean(axis=0), np.sqrt(n * lam) * np.eye(d)])
    w = np.linalg.lstsq(rows, np.concatenate([y - y.mean(), np.zeros(d)]), rcond=None)[0]
    return w, np.mean(y - X @ w)
