"""You treat "not positive" like "negative". There is a third case, f″(x) = 0, and then this test cannot
decide."""


def classify(df, d2f, x, tol=1e-8):
    if abs(df(x)) > tol:
        return "not_critical"
    return "min" if d2f(x) > tol else "max"
