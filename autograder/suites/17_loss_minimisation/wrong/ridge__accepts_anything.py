"""You compute an answer for a y that is a column, or for a penalty below zero, which would reward large weights. The
docstring promises a ValueError there."""


def ridge(X, y, lam):
    X, y = np.array(X, dtype=float), np.array(y, dtype=float).ravel()
    X = X.reshape(len(X), -1)
    centre, level = X.mean(axis=0), y.mean()
    M = (X - centre).T @ (X - centre) + len(X) * lam * np.eye(X.shape[1])
    w = np.linalg.solve(M, (X - centre).T @ (y - level))
    return w, float(level - w @ centre)
