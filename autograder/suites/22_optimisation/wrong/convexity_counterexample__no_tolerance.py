"""On a straight line both sides are equal, and rounding makes one of them larger by a hair. Only a gap that is clear
compared with the size of f is a witness."""


def convexity_counterexample(f, sampler, rng):
    for _ in range(500):
        x, y, t = sampler(rng), sampler(rng), rng.random()
        a, b, z = f(x), f(y), f((1 - t) * x + t * y)
        if z > (1 - t) * a + t * b:
            return x, y, t
    return None
