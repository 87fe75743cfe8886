"""A slope has a sign: it is negative where the function falls. You take the absolute value somewhere."""


def difference_quotient(f, x, h):
    if h == 0:
        raise ValueError("h must not be 0")
    return abs((f(x + h) - f(x)) / h)
