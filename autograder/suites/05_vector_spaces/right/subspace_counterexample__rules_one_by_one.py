"""The three rules one after the other: zero, sums, multiples."""


def subspace_counterexample(contains, sampler, rng):
    pairs = [(sampler(rng), sampler(rng)) for _ in range(300)]
    x, y = pairs[0]
    if not contains(np.zeros(len(x))):
        return 0, x, 0, y
    for x, y in pairs:
        if not contains(x + y):
            return 1, x, 1, y
        a = rng.normal()
        if not contains(a * x):
            return a, x, 0, y
    return None
