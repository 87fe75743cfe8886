"""You try x + y only. In the whole numbers and in a quadrant every sum stays inside; it is the multiples that leave. Draw the factors a and b as well."""


def subspace_counterexample(contains, sampler, rng):
    for trial in range(201):
        a, b = (1.0, 1.0) if trial else (0.0, 0.0)
        x, y = sampler(rng), sampler(rng)
        if not contains(a * x + b * y):
            return a, x, b, y
    return None
