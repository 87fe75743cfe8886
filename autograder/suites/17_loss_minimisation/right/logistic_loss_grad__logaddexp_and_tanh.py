def logistic_loss_grad(X, y, w):
    X, y, w = np.asarray(X, dtype=float), np.asarray(y, dtype=float), np.asarray(w, dtype=float)
    if X.ndim != 2 or y.shape != (X.shape[0],) or w.shape != (X.shape[1],) or set(y.tolist()) - {0.0, 1.0}:
        raise ValueError("shapes or labels")
    z = X @ w
    p = (1 + np.tanh(z / 2)) / 2
    return np.mean(np.logaddexp(0, z) - y * z), ((p - y) / len(y)) @ X
