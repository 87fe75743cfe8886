"""The columns were sorted, but the labels stayed where they were, so that samples got the labels of others. Sort
both by the same order, or do not sort the samples at all.
"""


def best_question(X, y):
    X, y = np.sort(np.asarray(X, dtype=float), axis=0), np.asarray(y)
    asked = []
    for feature in range(X.shape[1]):
        values = np.unique(X[:, feature])
        for threshold in (values[1:] + values[:-1]) / 2:
            asked.append((feature, float(threshold), information_gain(y, X[:, feature] <= threshold)))
    if not asked:
        raise ValueError("there is no question to ask")
    return max(asked, key=lambda question: question[2])
