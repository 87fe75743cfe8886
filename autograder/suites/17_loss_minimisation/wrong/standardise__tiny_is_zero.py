"""You take a small spread for none. What is small depends on the unit: a length in light years has a tiny spread, too. A
column is without spread exactly if its entries are equal."""


def standardise(X_fit, X):
    X_fit, X = np.array(X_fit, dtype=float), np.array(X, dtype=float)
    if X_fit.ndim != 2 or X.ndim != 2 or X_fit.shape[1] != X.shape[1]:
        raise ValueError
    spread = X_fit.std(axis=0)
    return (X - X_fit.mean(axis=0)) / np.where(spread < 1e-8, 1, spread)
