"""The classes were not centred, so that each flat is forced through the origin, and moving all data changes
the answers. A flat passes through the mean of its class.
"""


def nearest_flat(X, y, new, k):
    X, y, new = np.array(X, dtype=float), np.array(y), np.array(new, dtype=float)
    if y.shape != (len(X),):
        raise ValueError("X and y do not fit")
    labels = np.unique(y)

    def distances(label):
        pca_fit(X[y == label], k)
        C = svd_thin(X[y == label])[2][:k]
        return np.linalg.norm(new - new @ C.T @ C, axis=1)

    return labels[np.argmin([distances(label) for label in labels], axis=0)]
