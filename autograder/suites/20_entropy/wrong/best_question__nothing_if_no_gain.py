"""If no question gains anything, you return no question at all. The docstring promises one all the same, any of
them, with gain 0 (the second question may then do wonders: think of the two switches).
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
    best = max(asked, key=lambda question: question[2])
    return best if best[2] > 1e-12 else None
