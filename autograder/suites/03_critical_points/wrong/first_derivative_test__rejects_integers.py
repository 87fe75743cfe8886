"""You insist on floats. Whole numbers are numbers too."""


def first_derivative_test(df, x, h):
    if not isinstance(x, float) or not isinstance(h, float):
        raise TypeError("floats, please")
    if h <= 0:
        raise ValueError("h must be positive")
    before, after = df(x - h), df(x + h)
    if before < 0 < after:
        return "min"
    return "max" if before > 0 > after else "neither"
