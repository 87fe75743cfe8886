"""You sort the labels in place, so the caller finds them in another order. Work on a copy, or pick the samples by comparing labels."""


def class_means(X, y, k):
    X, y = np.asarray(X, dtype=float), y if isinstance(y, np.ndarray) else np.array(y)
    if X.ndim != 2 or y.shape != (len(X),):
        raise ValueError("shapes do not fit")
    if not np.all(np.isin(y, np.arange(k))):
        raise ValueError("unknown label")
    order = np.argsort(y, kind="stable")
    X = X[order]
    y.sort()
    means = np.full((k, X.shape[1]), np.nan)
    for j in np.unique(y):
        means[j] = np.mean(X[y == j], axis=0)
    return means
