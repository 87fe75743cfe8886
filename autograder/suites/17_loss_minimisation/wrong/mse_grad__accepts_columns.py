"""You flatten y and w, whatever their shapes, so that mistakes of your caller pass unnoticed. The docstring promises a
ValueError for everything that is not (n, d), (n,) and (d,)."""


def mse_grad(X, y, w):
    X, y, w = np.array(X, dtype=float), np.array(y, dtype=float), np.array(w, dtype=float)
    X = X.reshape(len(y.ravel()), -1)
    return 2 / len(X) * X.T @ (X @ w.ravel() - y.ravel())
