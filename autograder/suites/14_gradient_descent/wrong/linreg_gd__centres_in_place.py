"""You subtract the means from the caller's own data, and then learn the weights for those. The data have to be used as
they are, and left as they are: centring is for the caller to decide, and it changes the bias."""


def linreg_gd(X, y, lr, steps):
    if np.ndim(X) != 2 or np.shape(y) != (len(X),):
        raise ValueError
    X -= np.mean(X, axis=0)
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(steps):
        residual = X @ w + b - y
        w, b = w - lr * 2 / len(y) * X.T @ residual, b - lr * 2 * np.mean(residual)
    return w, float(b)
