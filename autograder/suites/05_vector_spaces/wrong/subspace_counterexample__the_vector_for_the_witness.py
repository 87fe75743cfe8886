"""You return the vector that lies outside. A witness tells how to get there, (a, x, b, y), so that anybody can repeat it."""


def subspace_counterexample(contains, sampler, rng):
    for trial in range(201):
        a, b = rng.normal(size=2) if trial else (0.0, 0.0)
        x, y = sampler(rng), sampler(rng)
        if not contains(a * x + b * y):
            return a * x + b * y
    return None
