"""Your marks overwrite the caller's flips. Count in a new array."""


def after_streak(x, k):
    x = np.asarray(x, dtype=bool)
    if x.ndim != 1 or k < 0:
        raise ValueError("flips and a streak, please")
    share = math.nan
    after = [bool(x[i]) for i in range(k, len(x)) if all(x[i - k : i])]
    x[:k] = False
    return sum(after) / len(after) if after else share
