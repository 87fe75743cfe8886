"""Minimum and maximum have changed places. Where f″ > 0 the slope grows, from falling to rising: the curve
bends upwards like a bowl."""


def classify(df, d2f, x, tol=1e-8):
    if abs(df(x)) > tol:
        return "not_critical"
    if abs(d2f(x)) <= tol:
        return "inconclusive"
    return "max" if d2f(x) > 0 else "min"
