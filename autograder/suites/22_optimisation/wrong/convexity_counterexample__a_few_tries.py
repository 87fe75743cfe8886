"""A handful of tries without a witness, and you take that for a proof. Samples never prove; the docstring asks for 500
tries before you give up."""


def convexity_counterexample(f, sampler, rng):
    for _ in range(8):
        x, y, t = sampler(rng), sampler(rng), rng.random()
        a, b, z = f(x), f(y), f((1 - t) * x + t * y)
        if z - ((1 - t) * a + t * b) > 1e-9 * (abs(a) + abs(b) + abs(z)):
            return x, y, t
    return None
