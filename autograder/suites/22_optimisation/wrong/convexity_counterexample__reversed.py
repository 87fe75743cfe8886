"""You convict f where the chord lies above the land, and that is what convexity demands. A witness is a place where the
land rises above its chord."""


def convexity_counterexample(f, sampler, rng):
    for _ in range(500):
        x, y, t = sampler(rng), sampler(rng), rng.random()
        a, b, z = f(x), f(y), f((1 - t) * x + t * y)
        if (1 - t) * a + t * b - z > 1e-9 * (abs(a) + abs(b) + abs(z)):
            return x, y, t
    return None
