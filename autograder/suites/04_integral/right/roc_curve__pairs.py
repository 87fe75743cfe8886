"""The AUC by counting pairs, the curve by counting lists."""


def roc_curve(scores, labels):
    if np.ndim(scores) != 1 or np.ndim(labels) != 1 or len(scores) != len(labels):
        raise ValueError("one label for each score")
    if any(label not in (0, 1) for label in labels):
        raise ValueError("labels are 0 or 1")
    positive = [s for s, label in zip(scores, labels, strict=True) if label == 1]
    negative = [s for s, label in zip(scores, labels, strict=True) if label == 0]
    if not positive or not negative:
        raise ValueError("one class only")
    x, y = [0.0], [0.0]
    for t in sorted({float(s) for s in scores}, reverse=True):
        x.append(sum(s >= t for s in negative) / len(negative))
        y.append(sum(s >= t for s in positive) / len(positive))
    return np.array(x), np.array(y)


def auc(scores, labels):
    roc_curve(scores, labels)
    scores, labels = np.asarray(scores, dtype=float), np.asarray(labels)
    gaps = scores[labels == 1][:, None] - scores[labels == 0]
    return (np.sum(gaps > 0) + np.sum(gaps == 0) / 2) / gaps.size
