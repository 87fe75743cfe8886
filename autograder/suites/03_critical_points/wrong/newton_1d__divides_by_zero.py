"""Where f″ is 0 you divide by it. The parabola is a straight line there and has no critical point: raise a
ValueError."""


def newton_1d(df, d2f, x0, n=50, tol=1e-10):
    x = x0
    for _ in range(n):
        if abs(df(x)) <= tol:
            return x
        x = x - df(x) / d2f(x)
    if abs(df(x)) <= tol:
        return x
    raise RuntimeError("no critical point found")
