"""You change w first, and compute the slope of b with the new w. Both belong to one gradient at one point: compute the
residuals once, then change w and b together."""


def linreg_gd(X, y, lr, steps):
    X, y = np.array(X, dtype=float), np.array(y, dtype=float)
    if X.ndim != 2 or y.shape != (len(X),):
        raise ValueError
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(steps):
        w = w - lr * 2 / len(y) * X.T @ (X @ w + b - y)
        b = b - lr * 2 * np.mean(X @ w + b - y)
    return w, float(b)
