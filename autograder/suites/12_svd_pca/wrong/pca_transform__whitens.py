"""The scores were divided by the standard deviations. That is called whitening and is another
transformation; the contract asks for plain coordinates.
"""


def pca_transform(model, X):
    X, mean = np.array(X, dtype=float), np.array(model["mean"])
    if X.ndim != 2 or X.shape[1] != len(mean):
        raise ValueError("X does not fit")
    return (X - mean) @ model["components"].T / np.sqrt(model["variance"])
