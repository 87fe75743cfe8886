"""You use the gradient of the sum of the squares. It grows with the number of samples, so that a rate which is good for a
few makes the descent fly apart with many. The loss is a mean: divide by n."""


def linreg_gd(X, y, lr, steps):
    X, y = np.array(X, dtype=float), np.array(y, dtype=float)
    if X.ndim != 2 or y.shape != (len(X),):
        raise ValueError
    w, b = np.zeros(X.shape[1]), 0.0
    with np.errstate(all="ignore"):
        for _ in range(steps):
            residual = X @ w + b - y
            w, b = w - lr * 2 * X.T @ residual, b - lr * 2 * np.sum(residual)
    return w, float(b)
