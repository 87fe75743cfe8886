"""Deals the shuffled indices one by one, as lists of ints; cross_predict asks for one sample at a time."""


def k_fold(n, k, rng):
    if k < 2 or k > n:
        raise ValueError("no folds")
    order = list(range(n))
    rng.shuffle(order)
    return tuple([int(i) for i in order[start::k]] for start in range(k))


def cross_predict(fit, X, y, folds):
    X, y = np.array(X, dtype=float), np.array(y, dtype=float)
    places = [int(i) for fold in folds for i in fold]
    if len(X) != len(y) or sorted(places) != list(range(len(y))):
        raise ValueError("no folds")
    answers = {}
    for fold in folds:
        inside = {int(i) for i in fold}
        train = [i for i in reversed(range(len(y))) if i not in inside]
        model = fit(X[train], y[train])
        for i in inside:
            answers[i] = float(model(X[i : i + 1])[0])
    return [answers[i] for i in range(len(y))]
