"""Only the means of the classes were compared, and the directions of the flats never used. Measure the
distance to the point of the flat, after transform and inverse.
"""


def nearest_flat(X, y, new, k):
    X, y, new = np.array(X, dtype=float), np.array(y), np.array(new, dtype=float)
    if y.shape != (len(X),):
        raise ValueError("X and y do not fit")
    labels = np.unique(y)

    def distances(label):
        model = pca_fit(X[y == label], k)
        return np.linalg.norm(new - model["mean"], axis=1)

    return labels[np.argmin([distances(label) for label in labels], axis=0)]
