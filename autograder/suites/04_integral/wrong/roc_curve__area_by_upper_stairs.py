"""Your auc puts boxes over the curve where trapezoids belong. On a slanted piece, where scores tie, such a box counts all ties as won."""


def auc(scores, labels):
    x, y = roc_curve(scores, labels)
    return float(np.sum(np.diff(x) * y[1:]))
