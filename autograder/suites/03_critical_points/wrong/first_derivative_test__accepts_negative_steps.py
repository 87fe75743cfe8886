"""With a negative h the two sides change places and a minimum becomes a maximum. The docstring promises a
ValueError unless h is positive."""


def first_derivative_test(df, x, h):
    if h == 0:
        raise ValueError("h must not be 0")
    before, after = df(x - h), df(x + h)
    if before < 0 < after:
        return "min"
    return "max" if before > 0 > after else "neither"
