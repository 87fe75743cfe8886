"""You make one row for each label that occurs. When a class has no sample, all later rows move up and belong to the wrong class: row j is for class j."""


def class_means(X, y, k):
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    if X.ndim != 2 or y.shape != (len(X),):
        raise ValueError("shapes do not fit")
    if not np.all(np.isin(y, np.arange(k))):
        raise ValueError("unknown label")
    return np.array([np.mean(X[y == j], axis=0) for j in np.unique(y)])
