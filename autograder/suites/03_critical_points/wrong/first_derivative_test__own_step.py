"""You take a step of your own. How far to look is for the caller to decide: df is asked at x − h and at x +
h."""


def first_derivative_test(df, x, h):
    if h <= 0:
        raise ValueError("h must be positive")
    h = 1e-3 * h
    before, after = df(x - h), df(x + h)
    if before < 0 < after:
        return "min"
    return "max" if before > 0 > after else "neither"
