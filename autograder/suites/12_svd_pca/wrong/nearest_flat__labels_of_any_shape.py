"""Labels of shape (n, 1) or (1, n) are quietly flattened, and a wrong number of them is cut to fit. The
contract asks for a ValueError.
"""


def nearest_flat(X, y, new, k):
    X, y, new = np.array(X, dtype=float), np.array(y).ravel(), np.array(new, dtype=float)
    n = min(len(X), len(y))
    X, y = X[:n], y[:n]
    labels = np.unique(y)

    def distances(label):
        model = pca_fit(X[y == label], k)
        return np.linalg.norm(new - pca_inverse(model, pca_transform(model, new)), axis=1)

    return labels[np.argmin([distances(label) for label in labels], axis=0)]
