"""X -= mean moves the caller's own data to the origin. Subtract into a new array."""


def pca_fit(X, k):
    X = np.asarray(X, dtype=float)
    if X.ndim != 2 or len(X) < 2 or not 0 <= k <= min(X.shape):
        raise ValueError("X or k does not fit")
    mean = X.mean(axis=0)
    X -= mean
    _, s, Vt = svd_thin(X)
    return {"mean": mean, "components": Vt[:k], "variance": s[:k] ** 2 / (len(X) - 1)}
