"""Multinomial counts in place of draws (so resamples are sorted by index), and interpolation by hand."""


def bootstrap_ci(x, stat, B, alpha, rng):
    x = np.array(x, dtype=float)
    if x.size == 0 or B < 1 or not 0 < alpha < 1:
        raise ValueError("no interval")
    n = len(x)
    counts = rng.multinomial(n, np.full(n, 1 / n), size=B)
    stats = np.sort([stat(np.repeat(x, count, axis=0)) for count in counts])
    return [np.interp(q * (B - 1), np.arange(B), stats) for q in (alpha / 2, 1 - alpha / 2)]
