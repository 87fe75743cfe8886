def standardise(X_fit, X):
    from statistics import fmean, pstdev

    if np.ndim(X_fit) != 2 or np.ndim(X) != 2 or len(X_fit[0]) != len(X[0]):
        raise ValueError("two tables with equally many columns are needed")
    X_fit, X = np.array(X_fit, dtype=float), np.array(X, dtype=float)
    answer = np.empty(X.shape)
    for j in range(X.shape[1]):
        column = X_fit[:, j].tolist()
        spread = pstdev(column) if len(set(column)) > 1 else 1
        answer[:, j] = [(a - fmean(column)) / spread for a in X[:, j].tolist()]
    return answer
