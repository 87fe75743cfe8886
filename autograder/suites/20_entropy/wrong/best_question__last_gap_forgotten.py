"""The gap below the largest value is never tried. A column with m different values has m − 1 gaps, and the best
question may lie in the last.
"""


def best_question(X, y):
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    asked = []
    for feature in range(X.shape[1]):
        values = np.unique(X[:, feature])
        for i in range(max(1, len(values) - 2) if len(values) > 1 else 0):
            threshold = (values[i] + values[i + 1]) / 2
            asked.append((feature, float(threshold), information_gain(y, X[:, feature] <= threshold)))
    if not asked:
        raise ValueError("there is no question to ask")
    return max(asked, key=lambda question: question[2])
