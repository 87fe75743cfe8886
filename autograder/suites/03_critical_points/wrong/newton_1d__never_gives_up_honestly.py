"""When the steps are used up you return the last place, critical or not. Say that you have found none:
raise a RuntimeError."""


def newton_1d(df, d2f, x0, n=50, tol=1e-10):
    x = x0
    for _ in range(n):
        if abs(df(x)) <= tol:
            return x
        if d2f(x) == 0:
            raise ValueError("no next step")
        x = x - df(x) / d2f(x)
    return x
