def newton_1d(df, d2f, x0, n=50, tol=1e-10):
    if -tol <= df(x0) <= tol:
        return x0
    if n == 0:
        raise RuntimeError("no steps left")
    if d2f(x0) == 0:
        raise ValueError("no curvature")
    return newton_1d(df, d2f, np.float64(x0) - df(x0) / d2f(x0), n - 1, tol)
