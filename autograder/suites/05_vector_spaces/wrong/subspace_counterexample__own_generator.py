"""You draw from a generator of your own, so the same state of rng can give different answers. All randomness comes from the rng that is passed in."""


def subspace_counterexample(contains, sampler, rng, mine=np.random.default_rng(5)):
    for trial in range(201):
        a, b = mine.normal(size=2) if trial else (0.0, 0.0)
        x, y = sampler(mine), sampler(mine)
        if not contains(a * x + b * y):
            return a, x, b, y
    return None
