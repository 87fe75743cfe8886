"""Your default step is proportional to |x|, so it is 0 at x = 0. It must never fall below ε^(1/3)."""


def derivative(f, x, h=None):
    if h is None:
        h = EPS ** (1 / 3) * abs(x)
    if h == 0:
        raise ValueError("h must not be 0")
    return (f(x + h) - f(x - h)) / (2 * h)
