"""You hand out to each value its exact share and then shuffle. But the law of large numbers makes no such promise for a
finite n: four flips of a fair coin show two heads with probability 3/8 only. Draw each round on its own.
"""


def play(v, p, n, rng):
    p, v = distribution(p), np.asarray(v, dtype=float)
    if v.shape != p.shape or n < 0:
        raise ValueError("values and probabilities do not fit")
    cuts = np.round(np.cumsum(p) * n).astype(int)
    return rng.permutation(np.repeat(v, np.diff(cuts, prepend=0)))
