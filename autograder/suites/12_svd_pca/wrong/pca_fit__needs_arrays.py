"""A list of rows has no .mean and no .shape, so lists are refused. Turn X into a float array first."""


def pca_fit(X, k):
    if len(X.shape) != 2 or len(X) < 2 or not 0 <= k <= min(X.shape):
        raise ValueError("X or k does not fit")
    mean = X.mean(axis=0)
    _, s, Vt = svd_thin(X - mean)
    return {"mean": mean, "components": Vt[:k], "variance": s[:k] ** 2 / (len(X) - 1)}
