"""You take the mean of no rows. NumPy returns nan and warns; the docstring promises no warning, so treat an empty class on its own."""


def class_means(X, y, k):
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    if X.ndim != 2 or y.shape != (len(X),):
        raise ValueError("shapes do not fit")
    if not np.all(np.isin(y, np.arange(k))):
        raise ValueError("unknown label")
    return np.array([np.mean(X[y == j], axis=0) for j in range(k)])
