"""f″(x) = 0 does not mean that there is no extremum: x⁴ has one at 0. Where both derivatives vanish the
test is inconclusive, it has not decided anything."""


def classify(df, d2f, x, tol=1e-8):
    if abs(df(x)) > tol:
        return "not_critical"
    if abs(d2f(x)) <= tol:
        return "neither"
    return "min" if d2f(x) > 0 else "max"
