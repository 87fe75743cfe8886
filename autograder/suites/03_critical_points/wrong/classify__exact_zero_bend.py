"""You ask whether f″ is exactly 0. Next to a point where it vanishes it is tiny, and its sign is an
accident of rounding. Compare its size with tol."""


def classify(df, d2f, x, tol=1e-8):
    if abs(df(x)) > tol:
        return "not_critical"
    if d2f(x) == 0:
        return "inconclusive"
    return "min" if d2f(x) > 0 else "max"
