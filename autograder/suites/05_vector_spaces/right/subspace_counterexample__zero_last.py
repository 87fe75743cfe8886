"""Random tries first, zero at the end; the answer is a list of plain numbers and arrays."""


def subspace_counterexample(contains, sampler, rng):
    factors = [tuple(rng.standard_normal(2)) for _ in range(400)] + [(0.0, 0.0)]
    for a, b in factors:
        x, y = sampler(rng), sampler(rng)
        if contains(a * x + b * y):
            continue
        return (float(a), list(x), float(b), list(y))
    return None
