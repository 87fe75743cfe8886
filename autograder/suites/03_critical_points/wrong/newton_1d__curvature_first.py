"""You look at f″ before you look at f′. A place with slope 0 is the answer, and no step has to be taken
from it, so f″ may well be 0 there."""


def newton_1d(df, d2f, x0, n=50, tol=1e-10):
    x = x0
    for _ in range(n):
        if d2f(x) == 0:
            raise ValueError("no next step")
        if abs(df(x)) <= tol:
            return x
        x = x - df(x) / d2f(x)
    if abs(df(x)) <= tol:
        return x
    raise RuntimeError("no critical point found")
