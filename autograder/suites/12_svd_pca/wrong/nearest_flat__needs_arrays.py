"""With plain lists, y == label compares the whole list with one label, and new has no rows to subtract from.
Turn X, y and new into arrays first.
"""


def nearest_flat(X, y, new, k):
    if y.shape != (len(X),):
        raise ValueError("X and y do not fit")
    labels = np.unique(y)

    def distances(label):
        model = pca_fit(X[y == label], k)
        return np.linalg.norm(new - pca_inverse(model, pca_transform(model, new)), axis=1)

    return labels[np.argmin([distances(label) for label in labels], axis=0)]
