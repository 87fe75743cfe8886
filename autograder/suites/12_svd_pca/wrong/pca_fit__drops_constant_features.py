"""Constant features were removed before the analysis, so the components are shorter than the samples. They
must have one entry for each feature; for a constant one it is 0.
"""


def pca_fit(X, k):
    X = np.array(X, dtype=float)
    if X.ndim != 2 or len(X) < 2 or not 0 <= k <= min(X.shape):
        raise ValueError("X or k does not fit")
    mean = X.mean(axis=0)
    _, s, Vt = svd_thin(X - mean)
    Vt = Vt[:, np.ptp(X, axis=0) > 0] if np.ptp(X) > 0 else Vt
    return {"mean": mean, "components": Vt[:k], "variance": s[:k] ** 2 / (len(X) - 1)}
