"""Your median adds up probabilities in the order of the list. They have to be added from the smallest value to the
largest.
"""


def best_constant(kind, v, p):
    mean = expected(v, p)
    if kind not in ("squared", "absolute", "zero-one"):
        raise ValueError("no such loss")
    if kind == "squared":
        return mean
    values, places = np.unique(np.asarray(v, dtype=float), return_inverse=True)
    probs = np.bincount(places, weights=p)
    if kind == "absolute":
        return float(np.asarray(v, dtype=float)[np.argmax(np.cumsum(p) >= 0.5 - 1e-12)])
    return float(values[np.argmax(probs)])
