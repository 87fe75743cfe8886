"""You took two values for equal if they differ by less than a fixed small number. In a larger unit all values are
that small, and your mode lumps them together. Equal means equal here.
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
        return float(values[np.searchsorted(np.cumsum(probs), 0.5)])
    v, p = np.asarray(v, dtype=float), np.asarray(p, dtype=float)
    return float(max(v, key=lambda x: np.sum(p[np.isclose(v, x)])))
