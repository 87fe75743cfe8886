"""A value whose size is exactly tol does not count as zero in your answer. The docstring says "at most tol"."""


def classify(df, d2f, x, tol=1e-8):
    if abs(df(x)) >= tol:
        return "not_critical"
    if abs(d2f(x)) < tol:
        return "inconclusive"
    return "min" if d2f(x) > 0 else "max"
