"""The sum starts from the model's own mean and grows inside it, so that the model changes with every use.
Start from a copy.
"""


def pca_inverse(model, Z):
    Z, components = np.array(Z, dtype=float), np.array(model["components"])
    if Z.ndim != 2 or Z.shape[1] != len(components):
        raise ValueError("Z does not fit")
    back = np.empty((len(Z), components.shape[1]))
    for i, z in enumerate(Z):
        start = model["mean"].copy()
        for j in range(len(components)):
            model["mean"] += z[j] * components[j]
        back[i] = model["mean"]
        model["mean"] -= model["mean"] - start
    model["mean"] += z @ components
    return back
