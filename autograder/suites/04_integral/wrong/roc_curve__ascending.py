"""You go through the thresholds from the lowest to the highest. The curve starts where nobody passes, at (0, 0), so the *highest* threshold comes first."""


def roc_curve(scores, labels):
    s, y = np.asarray(scores, dtype=float), np.asarray(labels, dtype=float)
    if s.ndim != 1 or s.shape != y.shape or set(y) != {0, 1}:
        raise ValueError
    t = np.unique(s)
    return tuple(np.array([0, *[np.mean(s[y == k] <= c) for c in t]]) for k in (0, 1))


def auc(scores, labels):
    x, y = roc_curve(scores, labels)
    return float(np.sum(np.diff(x) * (y[1:] + y[:-1]) / 2))
