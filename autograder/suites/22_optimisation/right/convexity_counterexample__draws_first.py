def convexity_counterexample(f, sampler, rng):
    def convicts(x, y, t):
        left, right = f((1 - t) * x + t * y), (1 - t) * f(x) + t * f(y)
        return left > right + 1e-9 * (abs(f(x)) + abs(f(y)) + abs(left))

    tries = [(sampler(rng), sampler(rng), t) for t in rng.random(700)]
    return next((witness for witness in tries if convicts(*witness)), None)
