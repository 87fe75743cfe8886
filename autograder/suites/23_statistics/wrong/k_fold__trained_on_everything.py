"""The model is trained on all samples, also on those that it predicts afterwards. So it has seen the answers, and a model
that knows its data by heart looks perfect. Train it anew for each fold, on the others only.
"""


def cross_predict(fit, X, y, folds):
    X, y, n = np.asarray(X, dtype=float), np.asarray(y, dtype=float), len(y)
    if len(X) != n or sorted(i for fold in folds for i in fold) != list(range(n)):
        raise ValueError("each sample in exactly one fold, please")
    predictions, predict = np.empty(n), fit(X, y)
    for fold in folds:
        predictions[fold] = predict(X[fold])
    return predictions
