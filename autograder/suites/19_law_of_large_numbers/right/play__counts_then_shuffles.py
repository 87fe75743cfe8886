"""A multinomial draw of all counts, in random order: also independent rounds."""


def play(v, p, n, rng):
    p = distribution(p)
    v = np.asarray(v, dtype=float)
    if v.shape != p.shape or n < 0:
        raise ValueError("no game")
    x = np.repeat(v, rng.multinomial(n, p / p.sum()))
    rng.shuffle(x)
    return x
