"""You only ask whether the zero vector is in the set. Every subspace contains it, but so do a quadrant and a disc: sums and multiples have to be tried too."""


def subspace_counterexample(contains, sampler, rng):
    x, y = sampler(rng), sampler(rng)
    return None if contains(0.0 * x) else (0.0, x, 0.0, y)
