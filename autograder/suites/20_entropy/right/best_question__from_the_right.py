"""Plain loops from the last column and the largest value down; of equal gains another question wins."""

import itertools


def best_question(X, y):
    X = [[float(x) for x in row] for row in X]
    best = (None, None, -1.0)
    for j in reversed(range(len(X[0]))):
        column = np.array([row[j] for row in X])
        values = sorted(set(column.tolist()), reverse=True)
        for high, low in itertools.pairwise(values):
            t = low + (high - low) / 2
            gain = information_gain(y, column < t)
            if gain > best[2]:
                best = (np.int64(j), np.float64(t), gain)
    if best[0] is None:
        raise ValueError("nothing to ask")
    return best
