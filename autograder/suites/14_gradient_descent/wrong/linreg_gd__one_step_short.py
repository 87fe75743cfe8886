"""You return the point before the last step. After `steps` steps all of them have been taken; look at where your loop
stops, and at which row of the path you return."""


def linreg_gd(X, y, lr, steps):
    X, y = np.array(X, dtype=float), np.array(y, dtype=float)
    if X.ndim != 2 or y.shape != (len(X),):
        raise ValueError
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(steps - 1):
        residual = X @ w + b - y
        w, b = w - lr * 2 / len(y) * X.T @ residual, b - lr * 2 * np.mean(residual)
    return w, float(b)
