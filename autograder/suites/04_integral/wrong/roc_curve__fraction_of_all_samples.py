"""You divide both counts by the number of all samples. The false positive rate is a fraction of the negatives, the true positive rate a fraction of the positives."""


def roc_curve(scores, labels):
    s, y = np.asarray(scores, dtype=float), np.asarray(labels, dtype=float)
    if s.ndim != 1 or s.shape != y.shape or set(y) != {0, 1}:
        raise ValueError
    t = np.unique(s)[::-1]
    return tuple(np.array([0, *[np.mean((s >= c) & (y == k)) for c in t]]) for k in (0, 1))
