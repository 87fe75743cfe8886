"""Sorts each column with its labels and compares tables of counts."""


def best_question(X, y):
    X = np.array(X, dtype=float)
    _, codes = np.unique(np.array(y), return_inverse=True)
    n, d = X.shape

    def H(counts):
        fractions = counts[counts > 0] / counts.sum()
        return float(-(fractions * np.log2(fractions)).sum())

    best = None
    for j in range(d):
        order = np.argsort(X[:, j])
        x, table = X[order, j], np.eye(codes.max() + 1)[codes[order]]
        below, total = np.cumsum(table, axis=0), table.sum(axis=0)
        for i in np.flatnonzero(x[1:] > x[:-1]):
            gain = H(total) - (i + 1) / n * H(below[i]) - (n - i - 1) / n * H(total - below[i])
            if best is None or gain >= best[2]:
                best = j, x[i] / 2 + x[i + 1] / 2, gain
    if best is None:
        raise ValueError("nothing to ask")
    return best
