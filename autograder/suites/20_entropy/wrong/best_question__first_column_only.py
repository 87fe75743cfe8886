"""Only the first column was asked about. Try every column; another feature may separate the labels better."""


def best_question(X, y):
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    asked = []
    for feature in [j for j in range(X.shape[1]) if np.ptp(X[:, j]) > 0][:1]:
        values = np.unique(X[:, feature])
        for threshold in (values[1:] + values[:-1]) / 2:
            asked.append((feature, float(threshold), information_gain(y, X[:, feature] <= threshold)))
    if not asked:
        raise ValueError("there is no question to ask")
    return max(asked, key=lambda question: question[2])
