"""You look to the left only. Falling ground on the left makes a minimum only if the ground on the right
rises."""


def first_derivative_test(df, x, h):
    if h <= 0:
        raise ValueError("h must be positive")
    before = df(x - h)
    if before < 0:
        return "min"
    return "max" if before > 0 else "neither"
