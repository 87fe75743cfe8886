def linreg_gd(X, y, lr, steps):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    if X.ndim != 2 or y.ndim != 1 or len(X) != len(y):
        raise ValueError("(n, d) and (n,) are needed")
    ones = np.c_[X, np.ones(len(X))]
    A, c = 2 * ones.T @ ones / len(y), 2 * ones.T @ y / len(y)
    theta = np.zeros(len(c))
    for _ in range(steps):
        theta = theta + lr * (c - A @ theta)
    return theta[:-1], theta[-1]
