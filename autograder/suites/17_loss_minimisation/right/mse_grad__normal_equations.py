def mse_grad(X, y, w):
    X, y, w = (np.array(a, dtype=np.float64) for a in (X, y, w))
    n, d = X.shape if X.ndim == 2 else (-1, -1)
    if y.shape != (n,) or w.shape != (d,):
        raise ValueError("shapes")
    return 2 * (X.T @ X @ w - y @ X) / n
