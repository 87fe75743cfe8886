"""The sign is wrong: the run goes from x − h to x + h, so the rise is the value at x + h minus the value at
x − h."""


def derivative(f, x, h=None):
    if h is None:
        h = EPS ** (1 / 3) * max(1, abs(x))
    if h == 0:
        raise ValueError("h must not be 0")
    return (f(x - h) - f(x + h)) / (2 * h)
