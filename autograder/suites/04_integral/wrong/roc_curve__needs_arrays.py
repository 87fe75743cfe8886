"""You calculate with scores and labels as if they were arrays. They may also be lists: turn them into arrays first."""


def roc_curve(scores, labels):
    if scores.ndim != 1 or scores.shape != labels.shape or set(labels) != {0, 1}:
        raise ValueError
    t = np.unique(scores)[::-1]
    return tuple(np.array([0, *[np.mean(scores[labels == k] >= c) for c in t]]) for k in (0, 1))
