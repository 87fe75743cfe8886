"""After a result, the same result has become less likely: your rounds have a memory. Independent rounds know nothing of
each other, and long runs are a part of chance.
"""


def play(v, p, n, rng):
    p, v = distribution(p), np.asarray(v, dtype=float)
    if v.shape != p.shape or n < 0:
        raise ValueError("values and probabilities do not fit")
    x = rng.choice(v, size=n, p=p)
    for i in range(1, n):
        if x[i] == x[i - 1]:
            x[i] = rng.choice(v, p=p)
    return x
