"""Your w is a column, so X @ w has the shape (n, 1), and minus y of shape (n,) it becomes (n, n): every prediction minus
every truth. The model then learns to predict the mean. Keep w one-dimensional, and look at the shape of the residuals."""


def linreg_gd(X, y, lr, steps):
    X, y = np.array(X, dtype=float), np.array(y, dtype=float)
    if X.ndim != 2 or y.shape != (len(X),):
        raise ValueError
    w, b = np.zeros((X.shape[1], 1)), 0.0
    for _ in range(steps):
        residual = np.mean(X @ w + b - y, axis=1, keepdims=True)
        w, b = w - lr * 2 / len(y) * X.T @ residual, b - lr * 2 * np.mean(residual)
    return w[:, 0], float(b)
