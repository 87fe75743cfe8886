"""On the way back the mean was not added, so the flat goes through the origin instead of through the data."""


def pca_inverse(model, Z):
    Z, components = np.array(Z, dtype=float), np.array(model["components"])
    if Z.ndim != 2 or Z.shape[1] != len(components):
        raise ValueError("Z does not fit")
    return Z @ components
