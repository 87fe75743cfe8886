"""You leave out the share α at either end, 2α in all, so your 95 % interval is one of 90 %. The share α is for both tails
together.
"""


def bootstrap_ci(x, stat, B, alpha, rng):
    x = np.asarray(x)
    if x.size == 0 or B < 1 or not 0 < alpha < 1:
        raise ValueError("a sample, B >= 1 and 0 < alpha < 1, please")
    stats = [stat(x[rng.integers(len(x), size=len(x))]) for _ in range(B)]
    low, high = np.quantile(stats, [alpha, 1 - alpha] if alpha <= 0.5 else [1 - alpha, alpha])
    return float(low), float(high)
