"""Your arrow has the right direction and half its length. The derivative of r² is 2r: where has the 2 gone? (Some books put
a ½ in front of the loss; ours does not.)"""


def mse_grad(X, y, w):
    X, y, w = np.array(X, dtype=float), np.array(y, dtype=float), np.array(w, dtype=float)
    if X.ndim != 2 or y.shape != X.shape[:1] or w.shape != X.shape[1:]:
        raise ValueError
    return X.T @ (X @ w - y) / len(y)
