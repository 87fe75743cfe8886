"""Samples with the same score pass the threshold together. You let them pass one after the other, so the answer depends on the order in which they happen to stand."""


def roc_curve(scores, labels):
    s, y = np.asarray(scores, dtype=float), np.asarray(labels, dtype=float)
    if s.ndim != 1 or s.shape != y.shape or set(y) != {0, 1}:
        raise ValueError
    y = y[np.argsort(-s, kind="stable")]
    return tuple(np.array([0, *np.cumsum(y == k) / np.sum(y == k)]) for k in (0, 1))
