"""All values come up equally often. Each has its own probability in p, and the draw must respect it."""


def play(v, p, n, rng):
    p, v = distribution(p), np.asarray(v, dtype=float)
    if v.shape != p.shape or n < 0:
        raise ValueError("values and probabilities do not fit")
    return rng.choice(v, size=n)
