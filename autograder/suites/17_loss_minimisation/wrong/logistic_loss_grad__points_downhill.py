"""Your loss is right and your gradient has the wrong sign: it is truth minus prediction, and points downhill. Gradient
descent subtracts the gradient itself, so this would climb."""


def logistic_loss_grad(X, y, w):
    X, y, w = np.array(X, dtype=float), np.array(y, dtype=float), np.array(w, dtype=float)
    if X.ndim != 2 or y.shape != X.shape[:1] or w.shape != X.shape[1:]:
        raise ValueError
    if not np.all((y == 0) | (y == 1)):
        raise ValueError
    e = np.exp(-np.abs(X @ w))
    p = np.where(X @ w >= 0, 1, e) / (1 + e)
    return float(np.mean(np.logaddexp(0, X @ w) - y * (X @ w))), X.T @ (y - p) / len(y)
