"""You divide by |f″| and so walk downhill only. That is a useful variant, but it is not Newton's method,
which runs to a maximum as happily as to a minimum."""


def newton_1d(df, d2f, x0, n=50, tol=1e-10):
    x = x0
    for _ in range(n):
        if abs(df(x)) <= tol:
            return x
        if d2f(x) == 0:
            raise ValueError("no next step")
        x = x - df(x) / abs(d2f(x))
    if abs(df(x)) <= tol:
        return x
    raise RuntimeError("no critical point found")
