"""The predictions come in the order of the folds, one fold after the other. But the folds are shuffled, so they no longer
stand beside their samples. Entry i has to be the prediction of sample i.
"""


def cross_predict(fit, X, y, folds):
    X, y, n = np.asarray(X, dtype=float), np.asarray(y, dtype=float), len(y)
    if len(X) != n or sorted(i for fold in folds for i in fold) != list(range(n)):
        raise ValueError("each sample in exactly one fold, please")
    predictions = []
    for fold in folds:
        train = np.ones(n, dtype=bool)
        train[list(fold)] = False
        predictions.append(fit(X[train], y[train])(X[list(fold)]))
    return np.concatenate(predictions)
