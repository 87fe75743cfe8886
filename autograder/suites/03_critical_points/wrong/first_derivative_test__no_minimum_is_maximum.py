"""You say "max" whenever it is not a minimum. There is a third possibility: the same sign on both sides, or
a flat side."""


def first_derivative_test(df, x, h):
    if h <= 0:
        raise ValueError("h must be positive")
    before, after = df(x - h), df(x + h)
    return "min" if before < 0 < after else "max"
