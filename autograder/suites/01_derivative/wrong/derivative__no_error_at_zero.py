"""h = 0 ends in a division of zero by zero. Raise a ValueError before that."""


def derivative(f, x, h=None):
    if h is None:
        h = EPS ** (1 / 3) * max(1, abs(x))
    return (f(x + h) - f(x - h)) / (2 * h)
