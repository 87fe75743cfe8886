"""The table was turned round: this analyses the features as if they were samples. Samples stand in rows, and
a component has one entry for each feature.
"""


def pca_fit(X, k):
    X = np.array(X, dtype=float)
    if X.ndim != 2 or len(X) < 2 or not 0 <= k <= min(X.shape):
        raise ValueError("X or k does not fit")
    X = X.T
    mean = X.mean(axis=0)
    _, s, Vt = svd_thin(X - mean)
    return {"mean": mean, "components": Vt[:k], "variance": s[:k] ** 2 / max(len(X) - 1, 1)}
