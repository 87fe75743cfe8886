"""The caller's X and y were put into another order. The question is right, but the arrays belong to somebody else:
work on copies.
"""


def best_question(X, y):
    X, y = np.asarray(X), np.asarray(y)
    asked = []
    order = np.argsort(X[:, 0], kind="stable")[::-1]
    X[:], y[:] = X[order], y[order]
    for feature in range(X.shape[1]):
        values = np.unique(X[:, feature])
        for threshold in (values[1:] + values[:-1]) / 2:
            asked.append((feature, float(threshold), information_gain(y, X[:, feature] <= threshold)))
    if not asked:
        raise ValueError("there is no question to ask")
    return max(asked, key=lambda question: question[2])
