"""The first k columns of Vᵀ were taken instead of its first k rows. np.linalg.svd and svd_thin return Vᵀ,
whose rows are the directions.
"""


def pca_fit(X, k):
    X = np.array(X, dtype=float)
    if X.ndim != 2 or len(X) < 2 or not 0 <= k <= min(X.shape):
        raise ValueError("X or k does not fit")
    mean = X.mean(axis=0)
    lam, V = np.linalg.eigh((X - mean).T @ (X - mean) / (len(X) - 1))
    return {"mean": mean, "components": V[:, ::-1][:k], "variance": np.maximum(lam[::-1][:k], 0)}
