"""The components stand in columns. The contract wants one component per row, so that components[0] is the
first of them.
"""


def pca_fit(X, k):
    X = np.array(X, dtype=float)
    if X.ndim != 2 or len(X) < 2 or not 0 <= k <= min(X.shape):
        raise ValueError("X or k does not fit")
    mean = X.mean(axis=0)
    _, s, Vt = svd_thin(X - mean)
    return {"mean": mean, "components": Vt[:k].T, "variance": s[:k] ** 2 / (len(X) - 1)}
