"""You raise a ValueError because f″ is 0 at the place after the last step. No step is to be taken from there, so
f″ does not matter: what is wrong is that the steps are used up."""


def newton_1d(df, d2f, x0, n=50, tol=1e-10):
    x = x0
    for _ in range(n):
        if abs(df(x)) <= tol:
            return x
        if d2f(x) == 0:
            raise ValueError("no next step")
        x = x - df(x) / d2f(x)
    if abs(df(x)) > tol and d2f(x) == 0:
        raise ValueError("no next step")
    if abs(df(x)) <= tol:
        return x
    raise RuntimeError("no critical point found")
