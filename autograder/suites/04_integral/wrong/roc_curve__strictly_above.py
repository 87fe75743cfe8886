"""A sample whose score equals the threshold passes: ≥, not >. With > the last point is not (1, 1), because the lowest scores never pass."""


def roc_curve(scores, labels):
    s, y = np.asarray(scores, dtype=float), np.asarray(labels, dtype=float)
    if s.ndim != 1 or s.shape != y.shape or set(y) != {0, 1}:
        raise ValueError
    t = np.unique(s)[::-1]
    return tuple(np.array([0, *[np.mean(s[y == k] > c) for c in t]]) for k in (0, 1))
