"""The distance was divided by the spread of the class, so a widely spread class attracts samples that lie nearer to
another flat. The rule compares plain distances.
"""


def nearest_flat(X, y, new, k):
    X, y, new = np.array(X, dtype=float), np.array(y), np.array(new, dtype=float)
    if y.shape != (len(X),):
        raise ValueError("X and y do not fit")
    labels = np.unique(y)

    def distances(label):
        model = pca_fit(X[y == label], k)
        spread = np.sqrt(X[y == label].var(axis=0).sum())
        return np.linalg.norm(new - pca_inverse(model, pca_transform(model, new)), axis=1) / max(spread, 1e-300)

    return labels[np.argmin([distances(label) for label in labels], axis=0)]
