"""You check h and then take the default step all the same. If the caller gives an h, it is the one to use."""


def derivative(f, x, h=None):
    if h is not None and h == 0:
        raise ValueError("h must not be 0")
    h = EPS ** (1 / 3) * max(1, abs(x))
    return (f(x + h) - f(x - h)) / (2 * h)
