"""A small constant was added to the diagonal of the covariance matrix. How small it is depends on the units:
for data of tiny size it is everything. Nothing here is inverted, so nothing needs it.
"""


def pca_fit(X, k):
    X = np.array(X, dtype=float)
    if X.ndim != 2 or len(X) < 2 or not 0 <= k <= min(X.shape):
        raise ValueError("X or k does not fit")
    mean = X.mean(axis=0)
    S = (X - mean).T @ (X - mean) / (len(X) - 1) + 1e-12 * np.eye(X.shape[1])
    lam, V = np.linalg.eigh(S)
    return {"mean": mean, "components": V[:, ::-1][:, :k].T, "variance": np.maximum(lam[::-1][:k], 0)}
