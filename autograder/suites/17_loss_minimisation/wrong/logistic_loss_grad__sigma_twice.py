"""You put the probabilities through σ a second time. Our formula of the loss takes scores, z = Xw; its own log(1 + e^z)
contains σ already."""


def logistic_loss_grad(X, y, w):
    X, y, w = np.array(X, dtype=float), np.array(y, dtype=float), np.array(w, dtype=float)
    if X.ndim != 2 or y.shape != X.shape[:1] or w.shape != X.shape[1:]:
        raise ValueError
    if not np.all((y == 0) | (y == 1)):
        raise ValueError
    e = np.exp(-np.abs(X @ w))
    p = np.where(X @ w >= 0, 1, e) / (1 + e)
    twice = 1 / (1 + np.exp(-p))
    return float(np.mean(np.logaddexp(0, p) - y * p)), X.T @ (twice - y) / len(y)
