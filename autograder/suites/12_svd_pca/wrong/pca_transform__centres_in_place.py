"""X -= mean moves the caller's own samples. Subtract into a new array."""


def pca_transform(model, X):
    X, mean = np.asarray(X, dtype=float), np.array(model["mean"])
    if X.ndim != 2 or X.shape[1] != len(mean):
        raise ValueError("X does not fit")
    X -= mean
    return X @ model["components"].T
