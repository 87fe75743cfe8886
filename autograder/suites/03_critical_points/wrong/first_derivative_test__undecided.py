"""You say "inconclusive" where the sign does not change. This test does decide then: neither a strict
minimum nor a strict maximum, in one word "neither"."""


def first_derivative_test(df, x, h):
    if h <= 0:
        raise ValueError("h must be positive")
    before, after = df(x - h), df(x + h)
    if before < 0 < after:
        return "min"
    return "max" if before > 0 > after else "inconclusive"
