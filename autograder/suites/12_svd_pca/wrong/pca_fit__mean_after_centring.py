"""The mean was taken after centring, so it is always 0, and the model has forgotten where the data were."""


def pca_fit(X, k):
    X = np.array(X, dtype=float)
    if X.ndim != 2 or len(X) < 2 or not 0 <= k <= min(X.shape):
        raise ValueError("X or k does not fit")
    X = X - X.mean(axis=0)
    mean = X.mean(axis=0)
    _, s, Vt = svd_thin(X)
    return {"mean": mean, "components": Vt[:k], "variance": s[:k] ** 2 / (len(X) - 1)}
