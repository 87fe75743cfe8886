"""The definition: eigenvectors of the covariance matrix, sorted."""


def pca_fit(X, k):
    X = np.array(X, dtype=float)
    if X.ndim != 2 or X.shape[0] < 2 or k < 0 or k > min(X.shape):
        raise ValueError("X or k does not fit")
    mean = X.mean(axis=0)
    lam, V = np.linalg.eigh(np.cov(X - mean, rowvar=False).reshape(X.shape[1], X.shape[1]))
    order = np.argsort(-lam)[:k]
    return {"mean": mean, "components": V[:, order].T, "variance": lam[order]}
