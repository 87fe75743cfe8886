"""You squeeze X, and with one sample or one feature it is no matrix any more. A table with a single row is a table: leave
its shape alone."""


def mse_grad(X, y, w):
    X, y, w = np.array(X, dtype=float), np.array(y, dtype=float), np.array(w, dtype=float)
    if X.ndim != 2 or y.shape != X.shape[:1] or w.shape != X.shape[1:]:
        raise ValueError
    X = np.squeeze(X)
    return 2 / len(y) * X.T @ (X @ w - y)
