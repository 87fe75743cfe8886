"""You compare the slope itself with tol, so that every negative slope counts as zero. It is the size, the
absolute value, that must be small."""


def classify(df, d2f, x, tol=1e-8):
    if df(x) > tol:
        return "not_critical"
    if abs(d2f(x)) <= tol:
        return "inconclusive"
    return "min" if d2f(x) > 0 else "max"
