"""You look to the right only. Rising ground on the right makes a minimum only if the ground on the left
falls: x³ rises on both sides."""


def first_derivative_test(df, x, h):
    if h <= 0:
        raise ValueError("h must be positive")
    after = df(x + h)
    if after > 0:
        return "min"
    return "max" if after < 0 else "neither"
