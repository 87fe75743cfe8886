"""You fill the row of a class without samples with zeros. Zero is a vector like any other and would pass for a measured mean: fill it with nan."""


def class_means(X, y, k):
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    if X.ndim != 2 or y.shape != (len(X),):
        raise ValueError("shapes do not fit")
    if not np.all(np.isin(y, np.arange(k))):
        raise ValueError("unknown label")
    means = np.zeros((k, X.shape[1]))
    for j in np.unique(y):
        means[j] = np.mean(X[y == j], axis=0)
    return means
