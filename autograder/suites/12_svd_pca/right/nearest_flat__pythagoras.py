"""Squared distance to the mean minus squared length of the scores; NumPy's SVD."""


def nearest_flat(X, y, new, k):
    X, y, new = np.asarray(X, dtype=float), np.asarray(y), np.asarray(new, dtype=float)
    if y.shape != X.shape[:1]:
        raise ValueError("X and y do not fit")
    labels = sorted(set(y.tolist()))
    left = []
    for label in labels:
        of_class = X[y == label]
        if len(of_class) < 2 or not 0 <= k <= min(of_class.shape):
            raise ValueError("a class is too small")
        mean = of_class.mean(axis=0)
        C = np.linalg.svd(of_class - mean, full_matrices=False)[2][:k]
        left.append(((new - mean) ** 2).sum(axis=1) - (((new - mean) @ C.T) ** 2).sum(axis=1))
    return [labels[i] for i in np.argmin(left, axis=0)]
