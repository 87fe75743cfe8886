"""You never look at the labels. One that is too large or negative is left out silently, or counts from the end: labels other than 0 to k - 1 raise ValueError."""


def class_means(X, y, k):
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    if X.ndim != 2 or y.shape != (len(X),):
        raise ValueError("shapes do not fit")
    means = np.full((k, X.shape[1]), np.nan)
    for j in range(k):
        if np.any(y == j):
            means[j] = np.mean(X[y == j], axis=0)
    return means
