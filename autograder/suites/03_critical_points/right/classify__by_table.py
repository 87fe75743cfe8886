def classify(df, d2f, x, tol=1e-8):
    slope, bend = float(df(x)), float(d2f(x))
    if not -tol <= slope <= tol:
        return "not_critical"
    return {1: "min", -1: "max", 0: "inconclusive"}[(bend > tol) - (bend < -tol)]
