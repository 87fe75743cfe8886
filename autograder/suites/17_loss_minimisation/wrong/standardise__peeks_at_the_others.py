"""You compute mean and spread from both sets together. So the samples that are to judge the model take part in its training.
Only X_fit may decide on the scale."""


def standardise(X_fit, X):
    X_fit, X = np.array(X_fit, dtype=float), np.array(X, dtype=float)
    if X_fit.ndim != 2 or X.ndim != 2 or X_fit.shape[1] != X.shape[1]:
        raise ValueError
    both = np.vstack([X_fit, X])
    spread = np.where(np.ptp(both, axis=0) == 0, 1, both.std(axis=0))
    return (X - both.mean(axis=0)) / spread
