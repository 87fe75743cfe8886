"""These are quantiles of the data: an interval that holds 95 % of *them*. A confidence interval is about the statistic, so
look at how the statistic varies from resample to resample. With more data it shrinks, while the data stay as wide.
"""


def bootstrap_ci(x, stat, B, alpha, rng):
    x = np.asarray(x)
    if x.size == 0 or B < 1 or not 0 < alpha < 1:
        raise ValueError("a sample, B >= 1 and 0 < alpha < 1, please")
    drawn = [x[rng.integers(len(x), size=len(x))] for _ in range(B)]
    _ = [stat(resample) for resample in drawn]
    low, high = np.quantile(np.concatenate(drawn), [alpha / 2, 1 - alpha / 2])
    return float(low), float(high)
