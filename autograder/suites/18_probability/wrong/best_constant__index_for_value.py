"""For the absolute and the zero-one loss your answer is a place in the list. A prediction is the value that stands
there.
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
        return int(np.searchsorted(np.cumsum(probs), 0.5))
    return int(np.argmax(probs))
