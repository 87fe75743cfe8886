"""You compare the two slopes with each other. A slope that grows from 1 to 2 is rising ground on both
sides: for an extremum the slopes must have opposite signs."""


def first_derivative_test(df, x, h):
    if h <= 0:
        raise ValueError("h must be positive")
    before, after = df(x - h), df(x + h)
    if before < after:
        return "min"
    return "max" if before > after else "neither"
