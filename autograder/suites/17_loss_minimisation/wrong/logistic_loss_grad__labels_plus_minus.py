"""log(1 + exp(−y·z)) is the loss for labels −1 and 1. Here they are 0 and 1, and a sample with the label 0 always costs you
log 2, whatever its score. Use the formula of this notebook, or translate the labels first."""


def logistic_loss_grad(X, y, w):
    X, y, w = np.array(X, dtype=float), np.array(y, dtype=float), np.array(w, dtype=float)
    if X.ndim != 2 or y.shape != X.shape[:1] or w.shape != X.shape[1:]:
        raise ValueError
    if not np.all((y == 0) | (y == 1)):
        raise ValueError
    z = y * (X @ w)
    e = np.exp(-np.abs(z))
    pull = np.where(z >= 0, e, 1) / (1 + e)
    return float(np.mean(np.logaddexp(0, -z))), -X.T @ (y * pull) / len(y)
