"""The point (0, 0) is missing: before the first score, with the threshold above all of them, nobody is called positive. The area under the first piece is lost with it."""


def roc_curve(scores, labels):
    s, y = np.asarray(scores, dtype=float), np.asarray(labels, dtype=float)
    if s.ndim != 1 or s.shape != y.shape or set(y) != {0, 1}:
        raise ValueError
    t = np.unique(s)[::-1]
    return tuple(np.array([np.mean(s[y == k] >= c) for c in t]) for k in (0, 1))
