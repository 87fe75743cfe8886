"""You multiply the two slopes to compare their signs. The product of two tiny numbers underflows to 0, and
the sign is gone; of the signs alone nothing is lost."""


def first_derivative_test(df, x, h):
    if h <= 0:
        raise ValueError("h must be positive")
    before, after = df(x - h), df(x + h)
    if before * after >= 0:
        return "neither"
    return "min" if before < after else "max"
