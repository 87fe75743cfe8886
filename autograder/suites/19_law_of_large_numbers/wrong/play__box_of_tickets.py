"""A box of a thousand tickets holds whole tickets only: a value that is rarer than one ticket in a thousand never comes,
and the probabilities of the others are rounded. Draw with the probabilities themselves.
"""


def play(v, p, n, rng):
    p = distribution(p)
    v = np.array(v)
    if v.shape != p.shape or n < 0:
        raise ValueError("no game")
    return rng.choice(np.repeat(v, np.round(1000 * p).astype(int)), size=n)
