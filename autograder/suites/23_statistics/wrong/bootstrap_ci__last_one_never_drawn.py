"""The last one of the data is never drawn. rng.integers(m) gives whole numbers from 0 to m - 1, so its end is excluded
already, and you need not subtract anything from n.
"""


def bootstrap_ci(x, stat, B, alpha, rng):
    x = np.asarray(x)
    if x.size == 0 or B < 1 or not 0 < alpha < 1:
        raise ValueError("a sample, B >= 1 and 0 < alpha < 1, please")
    stats = [stat(x[rng.integers(len(x) - 1, size=len(x))]) for _ in range(B)]
    low, high = np.quantile(stats, [alpha / 2, 1 - alpha / 2])
    return float(low), float(high)
