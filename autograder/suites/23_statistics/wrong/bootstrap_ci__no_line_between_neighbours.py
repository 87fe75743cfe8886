"""At a place that is no whole number you take one of the two neighbours. The quantile lies on the straight line between
them: at the place 2.3 it is 0.7 of the one and 0.3 of the other.
"""


def bootstrap_ci(x, stat, B, alpha, rng):
    x = np.asarray(x)
    if x.size == 0 or B < 1 or not 0 < alpha < 1:
        raise ValueError("a sample, B >= 1 and 0 < alpha < 1, please")
    stats = sorted(stat(x[rng.integers(len(x), size=len(x))]) for _ in range(B))
    return float(stats[int(alpha / 2 * (B - 1))]), float(stats[int(np.ceil((1 - alpha / 2) * (B - 1)))])
