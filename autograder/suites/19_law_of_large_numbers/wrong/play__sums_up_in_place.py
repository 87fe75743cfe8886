"""Your running sums of the probabilities overwrite the caller's array. Work on a copy."""


def play(v, p, n, rng):
    distribution(p)
    p, v = np.asarray(p, dtype=float), np.asarray(v, dtype=float)
    if v.shape != p.shape or n < 0:
        raise ValueError("values and probabilities do not fit")
    np.cumsum(p, out=p)
    return v[np.minimum(np.searchsorted(p, rng.random(n) * p[-1], side="right"), len(v) - 1)]
