"""If there are more scores than labels, or more labels than scores, the rest is silently dropped. Something is missing then: raise a ValueError."""


def roc_curve(scores, labels):
    s, y = np.asarray(scores, dtype=float), np.asarray(labels, dtype=float)
    if s.ndim != 1 or y.ndim != 1:
        raise ValueError
    n = min(len(s), len(y))
    s, y = s[:n], y[:n]
    if set(y) != {0, 1}:
        raise ValueError
    t = np.unique(s)[::-1]
    return tuple(np.array([0, *[np.mean(s[y == k] >= c) for c in t]]) for k in (0, 1))
