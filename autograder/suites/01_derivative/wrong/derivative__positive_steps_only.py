"""The central difference looks to both sides anyway, so a negative step is as good as a positive one. Only
h = 0 is an error."""


def derivative(f, x, h=None):
    if h is None:
        h = EPS ** (1 / 3) * max(1, abs(x))
    if h <= 0:
        raise ValueError("h must be positive")
    return (f(x + h) - f(x - h)) / (2 * h)
