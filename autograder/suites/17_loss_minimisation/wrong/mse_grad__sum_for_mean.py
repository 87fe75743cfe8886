"""This is the gradient of the sum of the squares, which grows with the number of samples. The loss is their mean."""


def mse_grad(X, y, w):
    X, y, w = np.array(X, dtype=float), np.array(y, dtype=float), np.array(w, dtype=float)
    if X.ndim != 2 or y.shape != X.shape[:1] or w.shape != X.shape[1:]:
        raise ValueError
    return 2 * X.T @ (X @ w - y)
