"""Factors from a box instead of a bell."""


def subspace_counterexample(contains, sampler, rng):
    a, b = 0.0, 0.0
    for _ in range(500):
        x = sampler(rng)
        y = sampler(rng)
        outside = np.logical_not(contains(a * x + b * y))
        if outside:
            return a, x, b, y
        a, b = rng.uniform(-4, 4), rng.uniform(-4, 4)
    return None
