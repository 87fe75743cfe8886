"""The second number is the position of the threshold among the values, not the threshold itself. A new sample is
compared with the threshold, in the unit of its feature.
"""


def best_question(X, y):
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    asked = []
    for feature in range(X.shape[1]):
        values = np.unique(X[:, feature])
        for i in range(len(values) - 1):
            threshold = (values[i] + values[i + 1]) / 2
            asked.append((feature, i, information_gain(y, X[:, feature] <= threshold)))
    if not asked:
        raise ValueError("there is no question to ask")
    return max(asked, key=lambda question: question[2])
