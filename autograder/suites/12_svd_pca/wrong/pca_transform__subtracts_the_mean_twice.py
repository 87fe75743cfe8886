"""The way back subtracts the mean once more. What transform took away, inverse has to give back: add it."""


def pca_inverse(model, Z):
    Z, components = np.array(Z, dtype=float), np.array(model["components"])
    if Z.ndim != 2 or Z.shape[1] != len(components):
        raise ValueError("Z does not fit")
    return Z @ components - model["mean"]
