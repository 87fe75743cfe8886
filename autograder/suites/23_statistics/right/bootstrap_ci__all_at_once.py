"""All indices first, in one table; uniform floats are cut to whole numbers."""


def bootstrap_ci(x, stat, B, alpha, rng):
    if np.size(x) == 0 or B < 1 or not 0 < alpha < 1:
        raise ValueError("no interval")
    x = np.asarray(x, dtype=float)
    table = (rng.random((B, len(x))) * len(x)).astype(int)
    s = sorted(float(stat(x[row])) for row in table)

    def at(place):
        low = int(place)
        return s[low] if low + 1 >= B else s[low] + (place - low) * (s[low + 1] - s[low])

    return at(alpha / 2 * (B - 1)), at((1 - alpha / 2) * (B - 1))
