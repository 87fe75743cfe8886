"""You judge by the sign of the slope. At a critical point the slope is 0 and has no sign: it is the second
derivative that tells a minimum from a maximum."""


def classify(df, d2f, x, tol=1e-8):
    if abs(df(x)) > tol:
        return "not_critical"
    if df(x) == 0:
        return "inconclusive"
    return "min" if df(x) > 0 else "max"
