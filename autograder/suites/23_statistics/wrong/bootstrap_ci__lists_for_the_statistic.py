"""The statistic is given a list. np.mean does not mind, but a statistic may ask for a column, or for x.mean(), and only
an array has these. Hand it an array of the shape of the sample.
"""


def bootstrap_ci(x, stat, B, alpha, rng):
    if np.size(x) == 0 or B < 1 or not 0 < alpha < 1:
        raise ValueError("a sample, B >= 1 and 0 < alpha < 1, please")
    x = list(x)
    stats = [stat([x[i] for i in rng.integers(len(x), size=len(x))]) for _ in range(B)]
    low, high = np.quantile(stats, [alpha / 2, 1 - alpha / 2])
    return float(low), float(high)
