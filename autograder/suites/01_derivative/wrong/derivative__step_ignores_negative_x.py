"""The default step grows with x only where x is positive. It is the size |x| that counts: floating-point
numbers are as far apart on the left of 0 as on the right."""


def derivative(f, x, h=None):
    if h is None:
        h = EPS ** (1 / 3) * max(1, x)
    if h == 0:
        raise ValueError("h must not be 0")
    return (f(x + h) - f(x - h)) / (2 * h)
