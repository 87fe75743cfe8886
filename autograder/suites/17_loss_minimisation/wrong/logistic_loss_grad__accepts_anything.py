"""You compute something for labels such as −1, and for columns. Such an answer looks like a loss and is none; the docstring
promises a ValueError for labels other than 0 and 1, and for other shapes."""


def logistic_loss_grad(X, y, w):
    X, y, w = np.array(X, dtype=float), np.array(y, dtype=float), np.array(w, dtype=float)
    w = w.ravel()
    y = np.resize(y.ravel(), len(X))
    X = X.reshape(len(X), -1)[:, : len(w)]
    w = w[: X.shape[1]]
    e = np.exp(-np.abs(X @ w))
    p = np.where(X @ w >= 0, 1, e) / (1 + e)
    return float(np.mean(np.logaddexp(0, X @ w) - y * (X @ w))), X.T @ (p - y) / len(y)
