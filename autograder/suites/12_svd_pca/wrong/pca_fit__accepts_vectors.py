"""A vector is quietly taken for one feature of many samples. Perhaps it was one sample of many features: the
contract asks for a ValueError.
"""


def pca_fit(X, k):
    X = np.array(X, dtype=float)
    X = X.reshape(len(X), -1)
    if len(X) < 2 or not 0 <= k <= min(X.shape):
        raise ValueError("X or k does not fit")
    mean = X.mean(axis=0)
    _, s, Vt = svd_thin(X - mean)
    return {"mean": mean, "components": Vt[:k], "variance": s[:k] ** 2 / (len(X) - 1)}
