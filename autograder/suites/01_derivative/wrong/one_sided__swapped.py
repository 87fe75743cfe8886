"""You return the right slope first. The answer is (left, right), in the order in which you meet them on the
x-axis."""


def one_sided(f, x, h):
    if h <= 0:
        raise ValueError("h must be positive")
    return (f(x + h) - f(x)) / h, (f(x) - f(x - h)) / h
