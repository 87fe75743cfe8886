"""You compute the weights from X and y as they are, as if the line had to pass through the origin, and only then a bias.
The two depend on each other: putting the best b into the loss is what centres the data."""


def ridge(X, y, lam):
    X, y = np.array(X, dtype=float), np.array(y, dtype=float)
    if X.ndim != 2 or y.shape != X.shape[:1] or lam < 0:
        raise ValueError
    w = np.linalg.lstsq(X.T @ X + len(y) * lam * np.eye(X.shape[1]), X.T @ y, rcond=None)[0]
    return w, float(y.mean() - w @ X.mean(axis=0))
