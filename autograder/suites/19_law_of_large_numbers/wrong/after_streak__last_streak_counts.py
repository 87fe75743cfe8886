"""A streak at the very end of the flips has no next flip, but you count it as if a tail had followed."""


def after_streak(x, k):
    x = np.asarray(x, dtype=bool)
    if x.ndim != 1 or k < 0:
        raise ValueError("flips and a streak, please")
    after = [i < len(x) and bool(x[i]) for i in range(k, len(x) + (k > 0)) if all(x[i - k : i])]
    return sum(after) / len(after) if after else math.nan
