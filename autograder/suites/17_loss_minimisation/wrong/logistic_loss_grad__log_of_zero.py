"""For large scores p is rounded to 0 or to 1, and then you take the logarithm of 0, or multiply it by 0. Do not go by way
of p for the loss: there is a formula in terms of the score that never overflows."""


def logistic_loss_grad(X, y, w):
    X, y, w = np.array(X, dtype=float), np.array(y, dtype=float), np.array(w, dtype=float)
    if X.ndim != 2 or y.shape != X.shape[:1] or w.shape != X.shape[1:]:
        raise ValueError
    if not np.all((y == 0) | (y == 1)):
        raise ValueError
    p = 1 / (1 + np.exp(-(X @ w)))
    loss = -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
    return float(loss), X.T @ (p - y) / len(y)
