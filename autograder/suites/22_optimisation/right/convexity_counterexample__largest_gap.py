def convexity_counterexample(f, sampler, rng):
    best, largest = None, 1e-9
    for _ in range(600):
        x, y, t = sampler(rng), sampler(rng), rng.uniform(0, 1)
        heights = np.array([f(x), f(y), f(x + t * (y - x))])
        size = np.sum(np.abs(heights))
        gap = heights @ np.array([t - 1, -t, 1])
        if size > 0 and gap / size > largest:
            best, largest = [x.tolist(), y.tolist(), float(t)], gap / size
    return best
