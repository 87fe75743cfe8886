"""You round the points that sampler drew, and a rounded point is another one, which need not even lie in C. Use and
return them as they are."""


def convexity_counterexample(f, sampler, rng):
    for _ in range(500):
        x, y, t = np.round(sampler(rng), 3), np.round(sampler(rng), 3), rng.random()
        a, b, z = f(x), f(y), f((1 - t) * x + t * y)
        if z - ((1 - t) * a + t * b) > 1e-9 * (abs(a) + abs(b) + abs(z)):
            return x, y, t
    return None
