"""A loss that you do not know was taken for the last one of your list. A misspelled name should be noticed: the
docstring promises a ValueError.
"""


def best_constant(kind, v, p):
    mean = expected(v, p)
    if kind == "squared":
        return mean
    values, places = np.unique(np.asarray(v, dtype=float), return_inverse=True)
    probs = np.bincount(places, weights=p)
    if kind == "absolute":
        return float(values[np.searchsorted(np.cumsum(probs), 0.5)])
    return float(values[np.argmax(probs)])
