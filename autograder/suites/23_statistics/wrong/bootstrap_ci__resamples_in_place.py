"""The resample is written into the array of the caller, so the sample is another one afterwards, and each resample is
drawn from the one before. Make a new array for each.
"""


def bootstrap_ci(x, stat, B, alpha, rng):
    x = np.asarray(x)
    if x.size == 0 or B < 1 or not 0 < alpha < 1:
        raise ValueError("a sample, B >= 1 and 0 < alpha < 1, please")
    stats = []
    for _ in range(B):
        x[:] = x[rng.integers(len(x), size=len(x))]
        stats.append(stat(x.copy()))
    low, high = np.quantile(stats, [alpha / 2, 1 - alpha / 2])
    return float(low), float(high)
