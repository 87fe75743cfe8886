"""Your resamples hold each of the data exactly once: without replacement, n draws from n are the sample itself in another
order, and a mean does not change by that. Put each one back before the next draw.
"""


def bootstrap_ci(x, stat, B, alpha, rng):
    x = np.asarray(x)
    if x.size == 0 or B < 1 or not 0 < alpha < 1:
        raise ValueError("a sample, B >= 1 and 0 < alpha < 1, please")
    stats = [stat(rng.permutation(x)) for _ in range(B)]
    low, high = np.quantile(stats, [alpha / 2, 1 - alpha / 2])
    return float(low), float(high)
