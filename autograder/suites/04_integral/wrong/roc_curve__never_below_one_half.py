"""An AUC below one half is possible: it says that the score ranks the wrong way round. Do not turn it round on the quiet."""


def auc(scores, labels):
    x, y = roc_curve(scores, labels)
    area = float(np.sum(np.diff(x) * (y[1:] + y[:-1]) / 2))
    return max(area, 1 - area)
