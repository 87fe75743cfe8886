"""Your tolerance is a fixed number. For a function whose values are of size 1e-12 no gap ever reaches it, and for one
of size 1e90 rounding alone exceeds it. Compare the gap with the size of f."""


def convexity_counterexample(f, sampler, rng):
    for _ in range(500):
        x, y, t = sampler(rng), sampler(rng), rng.random()
        a, b, z = f(x), f(y), f((1 - t) * x + t * y)
        if z - ((1 - t) * a + t * b) > 1e-9:
            return x, y, t
    return None
