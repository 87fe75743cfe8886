"""You look at f″ only. It says how the curve bends; whether x is a critical point at all is for f′ to say,
and comes first."""


def classify(df, d2f, x, tol=1e-8):
    if abs(d2f(x)) <= tol:
        return "inconclusive"
    return "min" if d2f(x) > 0 else "max"
