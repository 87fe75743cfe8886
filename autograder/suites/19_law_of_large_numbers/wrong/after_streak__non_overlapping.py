"""After each streak you start to count anew, so that streaks do not overlap. In a run of five heads, the third, the
fourth and the fifth all come directly after two heads.
"""


def after_streak(x, k):
    x = np.asarray(x, dtype=bool)
    if x.ndim != 1 or k < 0:
        raise ValueError("flips and a streak, please")
    after, i = [], k
    while i < len(x):
        if all(x[i - k : i]):
            after.append(bool(x[i]))
            i += k
        i += 1
    return sum(after) / len(after) if after else math.nan
