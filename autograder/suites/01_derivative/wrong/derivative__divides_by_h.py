"""The secant runs from x − h to x + h. How long is that run? You divide by half of it, so every slope comes
out doubled."""


def derivative(f, x, h=None):
    if h is None:
        h = EPS ** (1 / 3) * max(1, abs(x))
    if h == 0:
        raise ValueError("h must not be 0")
    return (f(x + h) - f(x - h)) / h
