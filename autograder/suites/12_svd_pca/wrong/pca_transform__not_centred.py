"""The samples were not centred before their coordinates were taken. The origin of the new coordinates is the
model's mean: subtract it first.
"""


def pca_transform(model, X):
    X, mean = np.array(X, dtype=float), np.array(model["mean"])
    if X.ndim != 2 or X.shape[1] != len(mean):
        raise ValueError("X does not fit")
    return X @ model["components"].T
