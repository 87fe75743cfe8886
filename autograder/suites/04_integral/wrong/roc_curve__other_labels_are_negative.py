"""Every label that is not 1 counts as a negative in your function. A label other than 0 and 1 is more likely a mistake: raise a ValueError."""


def roc_curve(scores, labels):
    s, y = np.asarray(scores, dtype=float), np.asarray(labels, dtype=float)
    if s.ndim != 1 or s.shape != y.shape or len(y) == 0 or np.all(y == 1) or np.all(y != 1):
        raise ValueError
    t = np.unique(s)[::-1]
    return tuple(np.array([0, *[np.mean(s[(y == 1) == k] >= c) for c in t]]) for k in (False, True))
