"""You multiply the residuals by X where Xᵀ is needed. If X is square NumPy does not notice, and otherwise the shapes do not
fit: a gradient has one entry for each weight, not one for each sample."""


def mse_grad(X, y, w):
    X, y, w = np.array(X, dtype=float), np.array(y, dtype=float), np.array(w, dtype=float)
    if X.ndim != 2 or y.shape != X.shape[:1] or w.shape != X.shape[1:]:
        raise ValueError
    return 2 / len(y) * X @ (X @ w - y)
