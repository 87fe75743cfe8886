"""You make a column of w, so the predictions have the shape (n, 1), and minus y of shape (n,) they become (n, n): every
prediction minus every truth. Keep w one-dimensional, and look at the shape of the residuals."""


def mse_grad(X, y, w):
    X, y, w = np.array(X, dtype=float), np.array(y, dtype=float), np.array(w, dtype=float)
    if X.ndim != 2 or y.shape != X.shape[:1] or w.shape != X.shape[1:]:
        raise ValueError
    r = X @ w[:, None] - y
    return 2 / len(y) * X.T @ np.mean(r, axis=1)
