"""You look only for land that is higher than both ends, so you convict functions with a second valley and acquit √|x|.
Convex asks for more than one valley: compare with the chord, not with the higher end."""


def convexity_counterexample(f, sampler, rng):
    for _ in range(500):
        x, y, t = sampler(rng), sampler(rng), rng.random()
        a, b, z = f(x), f(y), f((1 - t) * x + t * y)
        if z - max(a, b) > 1e-9 * (abs(a) + abs(b) + abs(z)):
            return x, y, t
    return None
