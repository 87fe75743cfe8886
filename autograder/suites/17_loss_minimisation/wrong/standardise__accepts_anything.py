"""You answer for vectors and for tables whose columns do not match, where broadcasting finds some result. The docstring
promises a ValueError there."""


def standardise(X_fit, X):
    X_fit, X = np.array(X_fit, dtype=float), np.array(X, dtype=float)
    spread = np.where(np.ptp(np.atleast_1d(X_fit), axis=0) == 0, 1, np.atleast_1d(X_fit).std(axis=0))
    return (X - np.atleast_1d(X_fit).mean(axis=0)) / spread
