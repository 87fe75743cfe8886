"""The two rates have changed places: x is the fraction of the samples labelled 0 that pass, y the fraction of those labelled 1. The area under the mirrored curve is 1 minus the AUC."""


def roc_curve(scores, labels):
    s, y = np.asarray(scores, dtype=float), np.asarray(labels, dtype=float)
    if s.ndim != 1 or s.shape != y.shape or set(y) != {0, 1}:
        raise ValueError
    t = np.unique(s)[::-1]
    return tuple(np.array([0, *[np.mean(s[y == k] >= c) for c in t]]) for k in (1, 0))
