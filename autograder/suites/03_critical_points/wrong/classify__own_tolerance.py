"""You use a tolerance of your own. The caller chooses tol, and 1e-8 is only its default."""


def classify(df, d2f, x, tol=1e-8):
    tol = 1e-8
    if abs(df(x)) > tol:
        return "not_critical"
    if abs(d2f(x)) <= tol:
        return "inconclusive"
    return "min" if d2f(x) > 0 else "max"
