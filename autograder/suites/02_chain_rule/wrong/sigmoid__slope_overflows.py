"""Your slope squares (or just takes) a huge exponential, which overflows far from 0. σ′ is even: what changes if you use |x|?"""


def dsigmoid(x):
    e = np.exp(-np.asarray(x, dtype=float))
    return e / (1 + e) ** 2
