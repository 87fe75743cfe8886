"""The question is right, but the third number is the entropy that is left after it. Asked for is the gain: the
entropy before, minus what is left.
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
    feature, threshold, gain = max(asked, key=lambda question: question[2])
    return feature, threshold, entropy(np.unique(y, return_counts=True)[1] / len(y)) - gain
