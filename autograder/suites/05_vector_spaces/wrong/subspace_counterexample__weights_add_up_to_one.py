"""Your factors always add up to 1. Such combinations stay on any line or plane, also on one that misses 0. The factors of a linear combination are free."""


def subspace_counterexample(contains, sampler, rng):
    for _ in range(201):
        a = rng.normal()
        x, y = sampler(rng), sampler(rng)
        if not contains(a * x + (1 - a) * y):
            return a, x, 1 - a, y
    return None
