"""You compare the slope itself with tol, so that every negative slope ends the search. It is the size, the
absolute value, that must be small."""


def newton_1d(df, d2f, x0, n=50, tol=1e-10):
    x = x0
    for _ in range(n):
        if df(x) <= tol:
            return x
        if d2f(x) == 0:
            raise ValueError("no next step")
        x = x - df(x) / d2f(x)
    if abs(df(x)) <= tol:
        return x
    raise RuntimeError("no critical point found")
