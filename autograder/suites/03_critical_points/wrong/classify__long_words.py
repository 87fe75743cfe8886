"""The verdict is right, but its name is not: the four strings of the docstring are "min", "max",
"inconclusive" and "not_critical"."""


def classify(df, d2f, x, tol=1e-8):
    if abs(df(x)) > tol:
        return "not critical"
    if abs(d2f(x)) <= tol:
        return "inconclusive"
    return "minimum" if d2f(x) > 0 else "maximum"
