"""The folds are taken as they come. If one sample lies in none of them, its prediction is never made and some number is
left in its place; if it lies in two, the second one wins in silence. Look before you start: ValueError.
"""


def cross_predict(fit, X, y, folds):
    X, y, n = np.asarray(X, dtype=float), np.asarray(y, dtype=float), len(y)
    predictions = np.zeros(n)
    for fold in folds:
        fold = [i % n for i in fold]
        train = np.array([i for i in range(n) if i not in fold])
        predictions[fold] = fit(X[train % len(X)], y[train])(X[[i % len(X) for i in fold]])
    return predictions
