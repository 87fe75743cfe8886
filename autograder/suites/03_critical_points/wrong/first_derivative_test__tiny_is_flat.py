"""You treat slopes below a tolerance of your own as 0. Here only signs count, however small the slopes are."""


def first_derivative_test(df, x, h):
    if h <= 0:
        raise ValueError("h must be positive")
    before, after = df(x - h), df(x + h)
    before, after = (0.0 if abs(s) < 1e-12 else s for s in (before, after))
    if before < 0 < after:
        return "min"
    return "max" if before > 0 > after else "neither"
