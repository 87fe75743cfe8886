"""You always take the default step. If the caller gives an h, it is the one to use."""


def derivative(f, x, h=None):
    h = EPS ** (1 / 3) * max(1, abs(x))
    return (f(x + h) - f(x - h)) / (2 * h)
