"""These are counts. Rates are fractions: divide by the number of all negatives, or of all positives."""


def roc_curve(scores, labels):
    s, y = np.asarray(scores, dtype=float), np.asarray(labels, dtype=float)
    if s.ndim != 1 or s.shape != y.shape or set(y) != {0, 1}:
        raise ValueError
    t = np.unique(s)[::-1]
    return tuple(np.array([0, *[np.sum(s[y == k] >= c) for c in t]]) for k in (0, 1))
