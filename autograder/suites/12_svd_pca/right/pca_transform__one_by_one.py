"""Every score and every point by itself."""


def pca_transform(model, X):
    mean, C = model["mean"], model["components"]
    if np.ndim(X) != 2 or np.shape(X)[1] != len(mean):
        raise ValueError("X does not fit")
    Z = np.zeros((len(X), len(C)))
    for i, x in enumerate(X):
        for j, c in enumerate(C):
            Z[i, j] = sum(c[f] * (x[f] - mean[f]) for f in range(len(mean)))
    return Z


def pca_inverse(model, Z):
    mean, C = model["mean"], model["components"]
    if np.ndim(Z) != 2 or np.shape(Z)[1] != len(C):
        raise ValueError("Z does not fit")
    X = np.tile(mean, (len(Z), 1))
    for i, z in enumerate(Z):
        for j, c in enumerate(C):
            X[i] = X[i] + z[j] * c
    return X
