"""You use one mean and one spread for the whole table, so grams drown millimetres as before. Each column has its own."""


def standardise(X_fit, X):
    X_fit, X = np.array(X_fit, dtype=float), np.array(X, dtype=float)
    if X_fit.ndim != 2 or X.ndim != 2 or X_fit.shape[1] != X.shape[1]:
        raise ValueError
    spread = 1 if np.ptp(X_fit) == 0 else X_fit.std()
    return (X - X_fit.mean()) / spread
