"""You look at the middle of each chord only. A continuous function would be convicted there as well, but others rise
above a chord elsewhere. Draw t from all of [0, 1], for each try anew."""


def convexity_counterexample(f, sampler, rng):
    for _ in range(500):
        x, y, t = sampler(rng), sampler(rng), 0.5
        a, b, z = f(x), f(y), f((1 - t) * x + t * y)
        if z - ((1 - t) * a + t * b) > 1e-9 * (abs(a) + abs(b) + abs(z)):
            return x, y, t
    return None
