"""You clip the probabilities, so that no error costs more than about 34, be it ever so large. The true loss grows with the
score, without end. Compute it from the score, and nothing needs to be clipped."""


def logistic_loss_grad(X, y, w):
    X, y, w = np.array(X, dtype=float), np.array(y, dtype=float), np.array(w, dtype=float)
    if X.ndim != 2 or y.shape != X.shape[:1] or w.shape != X.shape[1:]:
        raise ValueError
    if not np.all((y == 0) | (y == 1)):
        raise ValueError
    e = np.exp(-np.abs(X @ w))
    p = np.where(X @ w >= 0, 1, e) / (1 + e)
    q = np.clip(p, 1e-15, 1 - 1e-15)
    return float(-np.mean(y * np.log(q) + (1 - y) * np.log(1 - q))), X.T @ (p - y) / len(y)
