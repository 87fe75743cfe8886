"""The components come in the order of eigh, smallest variance first (or in no order, with eig), so the first
k are the wrong ones. Sort by descending variance, vectors and values together.
"""


def pca_fit(X, k):
    X = np.array(X, dtype=float)
    if X.ndim != 2 or len(X) < 2 or not 0 <= k <= min(X.shape):
        raise ValueError("X or k does not fit")
    mean = X.mean(axis=0)
    lam, V = np.linalg.eigh((X - mean).T @ (X - mean) / (len(X) - 1))
    return {"mean": mean, "components": V.T[:k], "variance": lam[:k]}
