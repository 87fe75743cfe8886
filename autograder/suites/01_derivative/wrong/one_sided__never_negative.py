"""A slope has a sign: it is negative where the function falls. You take the absolute value of the left or
the right one."""


def one_sided(f, x, h):
    if h <= 0:
        raise ValueError("h must be positive")
    return abs(f(x) - f(x - h)) / h, abs(f(x + h) - f(x)) / h
