"""You give up after five random tries. Where only one try in five is a witness, five often find none: the docstring asks for at least 200."""


def subspace_counterexample(contains, sampler, rng):
    for i in range(6):
        x, y = sampler(rng), sampler(rng)
        a, b = (0.0, 0.0) if i == 0 else rng.normal(size=2)
        if not contains(a * x + b * y):
            return a, x, b, y
    return None
