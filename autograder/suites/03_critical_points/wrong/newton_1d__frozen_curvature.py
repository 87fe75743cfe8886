"""You compute f″ once, at the start, and use it for all steps. Each step has a parabola of its own, with
the curvature at the new place."""


def newton_1d(df, d2f, x0, n=50, tol=1e-10):
    x = x0
    bend = d2f(x0)
    for _ in range(n):
        if abs(df(x)) <= tol:
            return x
        if bend == 0:
            raise ValueError("no next step")
        x = x - df(x) / bend
    if abs(df(x)) <= tol:
        return x
    raise RuntimeError("no critical point found")
