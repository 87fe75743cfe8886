"""You refuse to go on where f″ is negative. Newton's method looks for a critical point of any kind; only f″
= 0 stops it."""


def newton_1d(df, d2f, x0, n=50, tol=1e-10):
    x = x0
    for _ in range(n):
        if abs(df(x)) <= tol:
            return x
        if d2f(x) <= 0:
            raise ValueError("no minimum here")
        x = x - df(x) / d2f(x)
    if abs(df(x)) <= tol:
        return x
    raise RuntimeError("no critical point found")
