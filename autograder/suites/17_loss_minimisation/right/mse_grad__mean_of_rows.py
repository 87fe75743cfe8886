def mse_grad(X, y, w):
    X, y, w = np.asarray(X, dtype=float), np.asarray(y, dtype=float), np.asarray(w, dtype=float)
    if X.ndim != 2 or y.ndim != 1 or w.ndim != 1 or X.shape != (len(y), len(w)):
        raise ValueError("shapes")
    r = (X * w).sum(axis=1) - y
    return (2 * r[:, np.newaxis] * X).mean(axis=0)
