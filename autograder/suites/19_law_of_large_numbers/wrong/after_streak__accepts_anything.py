"""A negative k or a matrix of flips goes through and gives some number. The docstring promises a ValueError."""


def after_streak(x, k):
    x, k = np.asarray(x, dtype=bool).ravel(), max(k, 0)
    after = [bool(x[i]) for i in range(k, len(x)) if all(x[i - k : i])]
    return sum(after) / len(after) if after else math.nan
