"""Sorted once from above, counts accumulated, and kept at the last sample of each tie."""


def roc_curve(scores, labels):
    scores, labels = np.array(scores, dtype=float), np.array(labels)
    if scores.ndim != 1 or labels.ndim != 1 or len(scores) != len(labels):
        raise ValueError("shapes")
    if not np.isin(labels, [0, 1]).all() or len(np.unique(labels)) < 2:
        raise ValueError("labels")
    order = np.argsort(-scores)
    s, y = scores[order], labels[order]
    last = np.append(s[1:] != s[:-1], True)
    tp, fp = np.cumsum(y == 1)[last], np.cumsum(y == 0)[last]
    return np.insert(fp / fp[-1], 0, 0.0), np.insert(tp / tp[-1], 0, 0.0)


def auc(scores, labels):
    x, y = roc_curve(scores, labels)
    return np.trapezoid(y, x)
