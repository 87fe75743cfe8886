"""Where no witness was found you return True, as if that proved something. Samples can refute convexity, never prove
it: the answer is None, "none found"."""


def convexity_counterexample(f, sampler, rng):
    for _ in range(500):
        x, y, t = sampler(rng), sampler(rng), rng.random()
        a, b, z = f(x), f(y), f((1 - t) * x + t * y)
        if z - ((1 - t) * a + t * b) > 1e-9 * (abs(a) + abs(b) + abs(z)):
            return x, y, t
    return True
