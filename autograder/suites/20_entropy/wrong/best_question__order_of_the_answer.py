"""The three numbers are right but in another order. The docstring promises (feature, threshold, gain)."""


def best_question(X, y):
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    asked = []
    for feature in range(X.shape[1]):
        values = np.unique(X[:, feature])
        for threshold in (values[1:] + values[:-1]) / 2:
            asked.append((information_gain(y, X[:, feature] <= threshold), feature, float(threshold)))
    if not asked:
        raise ValueError("there is no question to ask")
    return max(asked)
