"""Your auc puts boxes under the curve where trapezoids belong. On a slanted piece, where scores tie, a box counts all ties as lost."""


def auc(scores, labels):
    x, y = roc_curve(scores, labels)
    return float(np.sum(np.diff(x) * y[:-1]))
