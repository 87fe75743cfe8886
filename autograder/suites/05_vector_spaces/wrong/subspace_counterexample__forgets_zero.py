"""You draw all factors at random, and a random factor is practically never 0. If zero is all that is missing from the set, you do not notice: try a = b = 0 as well."""


def subspace_counterexample(contains, sampler, rng):
    for _ in range(200):
        a, b = rng.normal(size=2)
        x, y = sampler(rng), sampler(rng)
        if not contains(a * x + b * y):
            return a, x, b, y
    return None
