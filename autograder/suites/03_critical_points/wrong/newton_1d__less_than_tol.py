"""You wait until |df| is smaller than tol. The docstring accepts an x as soon as |df(x)| is at most tol."""


def newton_1d(df, d2f, x0, n=50, tol=1e-10):
    x = x0
    for _ in range(n):
        if abs(df(x)) < tol:
            return x
        if d2f(x) == 0:
            raise ValueError("no next step")
        x = x - df(x) / d2f(x)
    if abs(df(x)) < tol:
        return x
    raise RuntimeError("no critical point found")
