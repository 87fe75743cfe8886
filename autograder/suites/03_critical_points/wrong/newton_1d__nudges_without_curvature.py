"""Where f″ is 0 you move a little and go on. The docstring promises a ValueError: the caller shall know."""


def newton_1d(df, d2f, x0, n=50, tol=1e-10):
    x = x0
    for _ in range(n):
        if abs(df(x)) <= tol:
            return x
        if d2f(x) == 0:
            x = x + 0.1
            continue
        x = x - df(x) / d2f(x)
    if abs(df(x)) <= tol:
        return x
    raise RuntimeError("no critical point found")
