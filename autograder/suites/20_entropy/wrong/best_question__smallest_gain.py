"""This is the question with the *smallest* gain. Gain is the entropy that a question removes: the more, the
better.
"""


def best_question(X, y):
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    asked = []
    for feature in range(X.shape[1]):
        values = np.unique(X[:, feature])
        for threshold in (values[1:] + values[:-1]) / 2:
            asked.append((feature, float(threshold), information_gain(y, X[:, feature] <= threshold)))
    if not asked:
        raise ValueError("there is no question to ask")
    return min(asked, key=lambda question: question[2])
