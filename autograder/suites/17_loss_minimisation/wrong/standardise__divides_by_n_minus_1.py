"""Your spread divides by n − 1. There are reasons for that in statistics, but here the spread is the root of the *mean*
squared deviation; and a training set of one sample would make it 0/0."""


def standardise(X_fit, X):
    X_fit, X = np.array(X_fit, dtype=float), np.array(X, dtype=float)
    if X_fit.ndim != 2 or X.ndim != 2 or X_fit.shape[1] != X.shape[1]:
        raise ValueError
    spread = np.where(np.ptp(X_fit, axis=0) == 0, 1, X_fit.std(axis=0, ddof=min(1, len(X_fit) - 1)))
    return (X - X_fit.mean(axis=0)) / spread
