"""In Python, a / 2 * h means (a / 2) · h: you multiply by h instead of dividing by it. Put 2h in
parentheses."""


def derivative(f, x, h=None):
    if h is None:
        h = EPS ** (1 / 3) * max(1, abs(x))
    if h == 0:
        raise ValueError("h must not be 0")
    return (f(x + h) - f(x - h)) / 2 * h
