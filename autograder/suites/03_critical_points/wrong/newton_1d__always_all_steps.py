"""You take all n steps, also when the slope is small already. Stop at the first place with |df| ≤ tol."""


def newton_1d(df, d2f, x0, n=50, tol=1e-10):
    x = x0
    for _ in range(n):
        if df(x) == 0:
            return x
        if d2f(x) == 0:
            raise ValueError("no next step")
        x = x - df(x) / d2f(x)
    if abs(df(x)) <= tol:
        return x
    raise RuntimeError("no critical point found")
