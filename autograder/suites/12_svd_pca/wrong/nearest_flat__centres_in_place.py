"""All samples are moved by the overall mean before anything else, which does no harm to the answers, but it
is done in place: the caller's X and new are changed. Subtract into new arrays.
"""


def nearest_flat(X, y, new, k):
    X, y, new = np.asarray(X, dtype=float), np.array(y), np.asarray(new, dtype=float)
    if y.shape != (len(X),):
        raise ValueError("X and y do not fit")
    labels = np.unique(y)
    centre = X.mean(axis=0)
    X -= centre
    new -= centre

    def distances(label):
        model = pca_fit(X[y == label], k)
        return np.linalg.norm(new - pca_inverse(model, pca_transform(model, new)), axis=1)

    return labels[np.argmin([distances(label) for label in labels], axis=0)]
