"""Minimum and maximum have changed places. In a valley the ground falls before you and rises behind you,
read from left to right: the slope goes from negative to positive."""


def first_derivative_test(df, x, h):
    if h <= 0:
        raise ValueError("h must be positive")
    before, after = df(x - h), df(x + h)
    if before < 0 < after:
        return "max"
    return "min" if before > 0 > after else "neither"
