"""The shares are right, but the results come out sorted, so each round tells you a lot about the next. Independent
rounds come in the order of chance.
"""


def play(v, p, n, rng):
    p, v = distribution(p), np.asarray(v, dtype=float)
    if v.shape != p.shape or n < 0:
        raise ValueError("values and probabilities do not fit")
    return np.repeat(v, rng.multinomial(n, p))
