"""Your answer is right, but the caller's values were sorted in place, and no longer fit to their probabilities.
Sort a copy.
"""


def best_constant(kind, v, p):
    mean = expected(v, p)
    if kind not in ("squared", "absolute", "zero-one"):
        raise ValueError("no such loss")
    v, p = np.asarray(v, dtype=float), np.asarray(p, dtype=float)
    order = np.argsort(v)
    v[:], p = v[order], p[order]
    if kind == "squared":
        return mean
    if kind == "absolute":
        return float(v[np.searchsorted(np.cumsum(p), 0.5)])
    return float(max(v, key=lambda x: np.sum(p[v == x])))
