"""Your threshold is one of the measured values. It splits these samples well, but the docstring asks for the
middle of the gap: a new penguin that is a hair larger should not change sides.
"""


def best_question(X, y):
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    asked = []
    for feature in range(X.shape[1]):
        values = np.unique(X[:, feature])
        for threshold in values[:-1]:
            asked.append((feature, float(threshold), information_gain(y, X[:, feature] <= threshold)))
    if not asked:
        raise ValueError("there is no question to ask")
    return max(asked, key=lambda question: question[2])
