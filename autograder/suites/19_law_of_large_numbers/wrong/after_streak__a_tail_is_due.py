"""You answer how often a *tail* follows, as if it were due. The question is the share of heads; and a coin has no
memory, so neither of them is due.
"""


def after_streak(x, k):
    x = np.asarray(x, dtype=bool)
    if x.ndim != 1 or k < 0:
        raise ValueError("flips and a streak, please")
    after = [bool(x[i]) for i in range(k, len(x)) if all(x[i - k : i])]
    return 1 - sum(after) / len(after) if after else math.nan
