"""Your chance does not come from rng, so the same state of rng gives other results each time and no experiment can
be repeated. Call methods of the generator that you are given.
"""


def play(v, p, n, rng):
    p, v = distribution(p), np.asarray(v, dtype=float)
    if v.shape != p.shape or n < 0:
        raise ValueError("values and probabilities do not fit")
    return np.random.default_rng().choice(v, size=n, p=p)
