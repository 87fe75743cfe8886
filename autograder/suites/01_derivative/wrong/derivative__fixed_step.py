"""Your default step is the same everywhere. Where |x| is large, floating-point numbers are far apart, and x
+ h is hardly different from x or not at all: the step has to grow with |x|."""


def derivative(f, x, h=None):
    if h is None:
        h = EPS ** (1 / 3)
    if h == 0:
        raise ValueError("h must not be 0")
    return (f(x + h) - f(x - h)) / (2 * h)
