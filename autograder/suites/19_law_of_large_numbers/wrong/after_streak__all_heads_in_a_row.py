"""This is the share of k + 1 heads in a row among all places, a joint probability. Given that k heads are already
there, divide by the number of those places only.
"""


def after_streak(x, k):
    x = np.asarray(x, dtype=bool)
    if x.ndim != 1 or k < 0:
        raise ValueError("flips and a streak, please")
    after = [bool(x[i]) for i in range(k, len(x)) if all(x[i - k : i])]
    return sum(after) / (len(x) - k) if after else math.nan
