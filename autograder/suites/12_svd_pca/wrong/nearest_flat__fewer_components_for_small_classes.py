"""A class with too few samples for k components was quietly given a smaller flat, or left out, so the comparison
is not fair. The contract asks for a ValueError.
"""


def nearest_flat(X, y, new, k):
    X, y, new = np.array(X, dtype=float), np.array(y), np.array(new, dtype=float)
    if y.shape != (len(X),):
        raise ValueError("X and y do not fit")
    labels = np.unique(y)

    def distances(label):
        of_class = X[y == label]
        if len(of_class) < 2:
            return np.linalg.norm(new - of_class[0], axis=1)
        model = pca_fit(of_class, max(min(k, *of_class.shape), 0))
        return np.linalg.norm(new - pca_inverse(model, pca_transform(model, new)), axis=1)

    return labels[np.argmin([distances(label) for label in labels], axis=0)]
