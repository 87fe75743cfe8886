"""The singular values themselves were returned. The variance along a component is σ²/(n - 1)."""


def pca_fit(X, k):
    X = np.array(X, dtype=float)
    if X.ndim != 2 or len(X) < 2 or not 0 <= k <= min(X.shape):
        raise ValueError("X or k does not fit")
    mean = X.mean(axis=0)
    _, s, Vt = svd_thin(X - mean)
    return {"mean": mean, "components": Vt[:k], "variance": s[:k]}
