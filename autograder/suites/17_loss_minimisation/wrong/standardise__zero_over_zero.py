"""A feature that is the same for all of the training set has no spread, and you divide by it. (Rounding makes it worse: for
0.1, 0.1, 0.1 the computed spread is tiny and not 0.) Leave the division out for such a column."""


def standardise(X_fit, X):
    X_fit, X = np.array(X_fit, dtype=float), np.array(X, dtype=float)
    if X_fit.ndim != 2 or X.ndim != 2 or X_fit.shape[1] != X.shape[1]:
        raise ValueError
    return (X - X_fit.mean(axis=0)) / X_fit.std(axis=0)
