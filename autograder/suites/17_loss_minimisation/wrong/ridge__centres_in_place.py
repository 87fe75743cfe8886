"""You subtract the means from the caller's own arrays, so after the call the data are different (and lists or whole numbers
cannot be changed like this at all). Centre a copy."""


def ridge(X, y, lam):
    if np.ndim(X) != 2 or np.shape(y) != np.shape(X)[:1] or lam < 0:
        raise ValueError
    centre, level = np.mean(X, axis=0), np.mean(y)
    X -= centre
    y -= level
    w = np.linalg.solve(X.T @ X + len(y) * lam * np.eye(X.shape[1]), X.T @ y)
    return w, float(level - w @ centre)
