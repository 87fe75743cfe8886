"""If no flip comes after k heads you answer 0. But 0 means that tails always followed; without any such flip there is no
share, and the answer is nan.
"""


def after_streak(x, k):
    x = np.asarray(x, dtype=bool)
    if x.ndim != 1 or k < 0:
        raise ValueError("flips and a streak, please")
    after = [bool(x[i]) for i in range(k, len(x)) if all(x[i - k : i])]
    return sum(after) / len(after) if after else 0.0
