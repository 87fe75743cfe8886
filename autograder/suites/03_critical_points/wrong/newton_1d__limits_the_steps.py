"""You shorten long steps. That can be wise, but it is another method: Newton's goes where its parabola leads,
however far that is."""


def newton_1d(df, d2f, x0, n=50, tol=1e-10):
    x = x0
    for _ in range(n):
        if abs(df(x)) <= tol:
            return x
        if d2f(x) == 0:
            raise ValueError("no next step")
        x = x - max(-1000.0, min(1000.0, df(x) / d2f(x)))
    if abs(df(x)) <= tol:
        return x
    raise RuntimeError("no critical point found")
