"""The covariance is computed as the mean of products minus the product of means. Far from the origin these
are two huge, nearly equal numbers, and their difference is mostly rounding. Subtract the mean from the
data first.
"""


def pca_fit(X, k):
    X = np.array(X, dtype=float)
    if X.ndim != 2 or len(X) < 2 or not 0 <= k <= min(X.shape):
        raise ValueError("X or k does not fit")
    n, mean = len(X), X.mean(axis=0)
    lam, V = np.linalg.eigh((X.T @ X - n * np.outer(mean, mean)) / (n - 1))
    return {"mean": mean, "components": V[:, ::-1][:, :k].T, "variance": np.maximum(lam[::-1][:k], 0)}
