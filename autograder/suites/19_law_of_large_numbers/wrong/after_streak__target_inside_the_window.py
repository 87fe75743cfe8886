"""Your window of k flips contains the very flip that you ask about, which is then a head by choice. The k heads come
*before* the flip.
"""


def after_streak(x, k):
    x = np.asarray(x, dtype=bool)
    if x.ndim != 1 or k < 0:
        raise ValueError("flips and a streak, please")
    after = [bool(x[i]) for i in range(k, len(x)) if all(x[i - k + 1 : i + 1])]
    return sum(after) / len(after) if after else math.nan
