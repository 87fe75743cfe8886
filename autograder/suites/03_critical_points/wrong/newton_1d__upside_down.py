"""The fraction is upside down. To find a zero of a function, Newton divides the function by its slope; here
the function is f′, so its slope is f″."""


def newton_1d(df, d2f, x0, n=50, tol=1e-10):
    x = x0
    for _ in range(n):
        if abs(df(x)) <= tol:
            return x
        if d2f(x) == 0:
            raise ValueError("no next step")
        x = x - d2f(x) / df(x)
    if abs(df(x)) <= tol:
        return x
    raise RuntimeError("no critical point found")
