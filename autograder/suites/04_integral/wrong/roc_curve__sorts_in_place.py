"""Your function sorts what it was given, and the caller's scores no longer stand beside their labels. Work on a copy."""


def roc_curve(scores, labels):
    s, y = np.array(scores, dtype=float), np.array(labels, dtype=float)
    if s.ndim != 1 or s.shape != y.shape or set(y) != {0, 1}:
        raise ValueError
    t = np.unique(s)[::-1]
    scores.sort()
    return tuple(np.array([0, *[np.mean(s[y == k] >= c) for c in t]]) for k in (0, 1))
