"""rng.choice on the rows, percentiles for quantiles."""


def bootstrap_ci(x, stat, B, alpha, rng):
    x = np.array(x)
    if not x.size or B <= 0 or alpha <= 0 or alpha >= 1:
        raise ValueError("no interval")
    stats = np.array([stat(rng.choice(x, size=len(x), axis=0)) for _ in range(B)])
    return tuple(np.percentile(stats, [50 * alpha, 100 - 50 * alpha]))
