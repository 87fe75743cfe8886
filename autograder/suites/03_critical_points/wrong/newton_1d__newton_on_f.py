"""This is Newton's method for a zero of f, rebuilt from its slope. A zero of the function is not where it
is lowest: you want a zero of f′, whose own slope is f″."""


def newton_1d(df, d2f, x0, n=50, tol=1e-10):
    x = x0
    f = lambda t: sum(df(x0 + (t - x0) * (k + 0.5) / 200) for k in range(200)) * (t - x0) / 200 + 1.0
    for _ in range(n):
        if abs(df(x)) <= tol:
            return x
        if d2f(x) == 0:
            raise ValueError("no next step")
        x = x - f(x) / df(x)
    if abs(df(x)) <= tol:
        return x
    raise RuntimeError("no critical point found")
