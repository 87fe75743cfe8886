"""Probabilities that do not sum to 1 are silently rescaled. They are somebody's mistake: raise a ValueError, as the given
`distribution` does.
"""


def play(v, p, n, rng):
    p, v = np.array(p, dtype=float), np.asarray(v, dtype=float)
    if p.ndim != 1 or p.size == 0 or v.shape != p.shape or n < 0 or not np.all(p >= 0):
        raise ValueError("values and probabilities do not fit")
    return rng.choice(v, size=n, p=p / p.sum())
