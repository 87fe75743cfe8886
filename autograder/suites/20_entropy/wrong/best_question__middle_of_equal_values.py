"""Equal values in a column were not merged before the middles were taken, so a middle may be a value itself. Take
the *different* values of the column, sorted.
"""


def best_question(X, y):
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    asked = []
    for feature in range(X.shape[1]):
        values = np.sort(X[:, feature])
        for threshold in (values[1:] + values[:-1]) / 2:
            if threshold < values[-1]:
                asked.append((feature, float(threshold), information_gain(y, X[:, feature] <= threshold)))
    if not asked:
        raise ValueError("there is no question to ask")
    return max(asked, key=lambda question: question[2])
