def standardise(X_fit, X):
    F, X = np.asarray(X_fit, dtype=float), np.asarray(X, dtype=float)
    if F.ndim != 2 or X.ndim != 2 or F.shape[1] != X.shape[1]:
        raise ValueError("shapes")
    deviations = F - F.mean(axis=0)
    spread = np.sqrt((deviations**2).mean(axis=0))
    spread[np.all(np.equal(F, F[:1]), axis=0)] = 1
    return (X - F.mean(axis=0)) / spread
