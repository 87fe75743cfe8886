"""A step may be negative: then the second point lies on the left of x. Only h = 0 is an error."""


def difference_quotient(f, x, h):
    if h <= 0:
        raise ValueError("h must be positive")
    return (f(x + h) - f(x)) / h
