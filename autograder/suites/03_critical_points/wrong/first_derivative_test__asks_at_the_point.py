"""You ask for the derivative at x itself. It need not exist there, and its value is of no use: the signs on
the two sides decide."""


def first_derivative_test(df, x, h):
    if h <= 0:
        raise ValueError("h must be positive")
    if abs(df(x)) > 1e-8:
        return "neither"
    before, after = df(x - h), df(x + h)
    if before < 0 < after:
        return "min"
    return "max" if before > 0 > after else "neither"
