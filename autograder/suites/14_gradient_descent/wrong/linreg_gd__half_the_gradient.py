"""Each of your steps is half as long as it should be. The derivative of r² is 2r: where has the 2 gone? (Some books put a
½ in front of the loss to get rid of it; ours does not.)"""


def linreg_gd(X, y, lr, steps):
    X, y = np.array(X, dtype=float), np.array(y, dtype=float)
    if X.ndim != 2 or y.shape != (len(X),):
        raise ValueError
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(steps):
        residual = X @ w + b - y
        w, b = w - lr / len(y) * X.T @ residual, b - lr * np.mean(residual)
    return w, float(b)
