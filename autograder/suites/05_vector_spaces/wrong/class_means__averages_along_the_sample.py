"""You average the entries of each sample. A class mean goes the other way: entry by entry over all samples of the class, and it has as many entries as a sample."""


def class_means(X, y, k):
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    if X.ndim != 2 or y.shape != (len(X),):
        raise ValueError("shapes do not fit")
    if not np.all(np.isin(y, np.arange(k))):
        raise ValueError("unknown label")
    means = np.full((k, X.shape[1]), np.nan)
    for j in np.unique(y):
        means[j] = np.mean(X[y == j], axis=1).mean()
    return means
