"""You flatten y, whatever its shape, so that mistakes of your caller pass unnoticed. The docstring promises a ValueError
for a y that is not of shape (n,), such as a column (n, 1)."""


def linreg_gd(X, y, lr, steps):
    X, y = np.array(X, dtype=float), np.array(y, dtype=float).ravel()
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(steps):
        residual = X @ w + b - y
        w, b = w - lr * 2 / len(y) * X.T @ residual, b - lr * 2 * np.mean(residual)
    return w, float(b)
