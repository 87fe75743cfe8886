"""To keep the fold away from the training, its targets are overwritten (or its rows, or its indices): what belongs to the
caller is spoiled after the call. Make new arrays of the rows that you need.
"""


def cross_predict(fit, X, y, folds):
    targets = y if isinstance(y, np.ndarray) and y.dtype == float else np.array(y, dtype=float)
    X, n = np.asarray(X, dtype=float), len(targets)
    if len(X) != n or sorted(i for fold in folds for i in fold) != list(range(n)):
        raise ValueError("each sample in exactly one fold, please")
    predictions, true = np.empty(n), targets.copy()
    for fold in folds:
        fold = list(fold)
        targets[:] = true
        targets[fold] = np.nan
        train = ~np.isnan(targets)
        predictions[fold] = fit(X[train], targets[train])(X[fold])
    return predictions
