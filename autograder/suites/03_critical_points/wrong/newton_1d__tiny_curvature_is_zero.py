"""You give up where f″ is merely small. The next step is long then, but it exists: only f″ = 0 leaves none."""


def newton_1d(df, d2f, x0, n=50, tol=1e-10):
    x = x0
    for _ in range(n):
        if abs(df(x)) <= tol:
            return x
        if abs(d2f(x)) <= tol:
            raise ValueError("no next step")
        x = x - df(x) / d2f(x)
    if abs(df(x)) <= tol:
        return x
    raise RuntimeError("no critical point found")
