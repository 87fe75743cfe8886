"""The same numbers with the mean taken through the product; Vᵀ as a transpose of V."""


def pca_transform(model, X):
    X, V = np.asarray(X, dtype=float), np.transpose(model["components"])
    if X.ndim != 2 or X.shape[1] != V.shape[0]:
        raise ValueError("X does not fit")
    return X @ V - model["mean"] @ V


def pca_inverse(model, Z):
    Z, V = np.asarray(Z, dtype=float), np.transpose(model["components"])
    if Z.ndim != 2 or Z.shape[1] != V.shape[1]:
        raise ValueError("Z does not fit")
    return (V @ Z.T + np.reshape(model["mean"], (-1, 1))).T
