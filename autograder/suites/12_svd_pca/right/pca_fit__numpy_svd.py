"""NumPy's SVD of the centred data, with the signs turned; an extra key does no harm."""


def pca_fit(X, k):
    X = np.asarray(X, dtype=float)
    if X.ndim != 2 or X.shape[0] < 2 or k not in range(min(X.shape) + 1):
        raise ValueError("X or k does not fit")
    n = X.shape[0]
    mean = np.ones(n) @ X / n
    _, s, Vt = np.linalg.svd(X - mean, full_matrices=False)
    return {"variance": (s[:k] / np.sqrt(n - 1)) ** 2, "components": -Vt[:k], "mean": mean, "k": k}
