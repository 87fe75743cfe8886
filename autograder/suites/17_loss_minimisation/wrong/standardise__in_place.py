"""You subtract the mean from the caller's own X, so after the call the data are different (and lists or whole numbers cannot
be changed like this at all). Compute a new array."""


def standardise(X_fit, X):
    if np.ndim(X_fit) != 2 or np.ndim(X) != 2 or np.shape(X_fit)[1] != np.shape(X)[1]:
        raise ValueError
    mean, spread = np.mean(X_fit, axis=0), np.where(np.ptp(X_fit, axis=0) == 0, 1, np.std(X_fit, axis=0))
    X -= mean
    X /= spread
    return X
