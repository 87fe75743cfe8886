"""Distances were measured within the flats, from sample's shadow to class mean. What counts is how far the
sample sticks out of the flat.
"""


def nearest_flat(X, y, new, k):
    X, y, new = np.array(X, dtype=float), np.array(y), np.array(new, dtype=float)
    if y.shape != (len(X),):
        raise ValueError("X and y do not fit")
    labels = np.unique(y)

    def distances(label):
        return np.linalg.norm(pca_transform(pca_fit(X[y == label], k), new), axis=1)

    return labels[np.argmin([distances(label) for label in labels], axis=0)]
