"""You go only half of the way. The whole step leads to the critical point of the parabola; half steps lose
the doubling of the digits."""


def newton_1d(df, d2f, x0, n=50, tol=1e-10):
    x = x0
    for _ in range(n):
        if abs(df(x)) <= tol:
            return x
        if d2f(x) == 0:
            raise ValueError("no next step")
        x = x - df(x) / d2f(x) / 2
    if abs(df(x)) <= tol:
        return x
    raise RuntimeError("no critical point found")
