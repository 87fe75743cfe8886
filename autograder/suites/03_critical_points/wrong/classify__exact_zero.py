"""You ask whether the slope is exactly 0. A critical point that was computed never is: its slope is 1e-11
or so. Compare its size with tol."""


def classify(df, d2f, x, tol=1e-8):
    if df(x) != 0:
        return "not_critical"
    if abs(d2f(x)) <= tol:
        return "inconclusive"
    return "min" if d2f(x) > 0 else "max"
