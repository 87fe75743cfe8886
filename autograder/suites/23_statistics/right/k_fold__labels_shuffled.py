"""Shuffles the numbers of the folds in place of the indices; cross_predict works with each sample's fold number."""


def k_fold(n, k, rng):
    if not 2 <= k <= n:
        raise ValueError("no folds")
    label = np.arange(n) % k
    rng.shuffle(label)
    return [np.flatnonzero(label == j) for j in rng.permutation(k)]


def cross_predict(fit, X, y, folds):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    n = len(y)
    flat = np.concatenate([np.asarray(fold, dtype=int) for fold in folds])
    if len(X) != n or len(flat) != n or not np.array_equal(np.unique(flat), np.arange(n)):
        raise ValueError("no folds")
    label = np.empty(n, dtype=int)
    label[flat] = np.repeat(np.arange(len(folds)), [len(fold) for fold in folds])
    out = np.zeros(n)
    for j in range(len(folds)):
        out[label == j] = fit(X[label != j], y[label != j])(X[label == j])
    return out
