"""You treat scores that are merely close as equal. Only a ranking counts here, and in a ranking the tiniest difference decides."""


def roc_curve(scores, labels):
    s, y = np.round(np.asarray(scores, dtype=float), 8), np.asarray(labels, dtype=float)
    if s.ndim != 1 or s.shape != y.shape or set(y) != {0, 1}:
        raise ValueError
    t = np.unique(s)[::-1]
    return tuple(np.array([0, *[np.mean(s[y == k] >= c) for c in t]]) for k in (0, 1))
