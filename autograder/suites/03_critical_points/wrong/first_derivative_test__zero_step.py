"""h = 0 looks at the same point twice and sees no change of sign. The docstring promises a ValueError
unless h is positive."""


def first_derivative_test(df, x, h):
    if h < 0:
        raise ValueError("h must not be negative")
    before, after = df(x - h), df(x + h)
    if before < 0 < after:
        return "min"
    return "max" if before > 0 > after else "neither"
