"""Only thresholds of the form "whole number and a half" were tried. Features come in any unit: take the middles
between neighbouring values, wherever they lie.
"""


def best_question(X, y):
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    asked = []
    for feature in range(X.shape[1]):
        column = X[:, feature]
        first = math.floor(column.min())
        for threshold in range(first, first + min(50, math.ceil(np.ptp(column)))):
            asked.append((feature, threshold + 0.5, information_gain(y, column <= threshold + 0.5)))
    if not asked:
        raise ValueError("there is no question to ask")
    return max(asked, key=lambda question: question[2])
