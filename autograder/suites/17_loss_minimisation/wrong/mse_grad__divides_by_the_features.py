"""You divide by the number of weights. The mean is taken over the samples, and these are the rows of X: which of its two
sizes is their number?"""


def mse_grad(X, y, w):
    X, y, w = np.array(X, dtype=float), np.array(y, dtype=float), np.array(w, dtype=float)
    if X.ndim != 2 or y.shape != X.shape[:1] or w.shape != X.shape[1:]:
        raise ValueError
    return 2 / len(w) * X.T @ (X @ w - y)
