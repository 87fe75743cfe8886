"""You store the means in the type of X. If X holds whole numbers, the fractions are cut off: the answer is a float array."""


def class_means(X, y, k):
    X, y = np.asarray(X), np.asarray(y)
    if X.ndim != 2 or y.shape != (len(X),):
        raise ValueError("shapes do not fit")
    if not np.all(np.isin(y, np.arange(k))):
        raise ValueError("unknown label")
    means = np.full((k, X.shape[1]), np.nan)
    for j in np.unique(y):
        means[j] = np.mean(X[y == j], axis=0).astype(X.dtype)
    return means
