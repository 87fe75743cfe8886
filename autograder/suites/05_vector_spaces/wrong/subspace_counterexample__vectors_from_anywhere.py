"""Your x and y are any vectors, not members of the set. A witness shows that one falls *out* of U, so it has to start inside: take members from the sampler."""


def subspace_counterexample(contains, sampler, rng):
    n = len(sampler(rng))
    for trial in range(201):
        a, b = rng.normal(size=2) if trial else (0.0, 0.0)
        x, y = rng.normal(size=(2, n))
        if not contains(a * x + b * y):
            return a, x, b, y
    return None
