def newton_1d(df, d2f, x0, n=50, tol=1e-10):
    x, steps = float(x0), 0
    while not abs(df(x)) <= tol:
        if steps == n:
            raise RuntimeError("too many steps")
        bend = d2f(x)
        if not bend:
            raise ValueError("straight line")
        x, steps = x - df(x) / bend, steps + 1
    return x
