"""You silently turn a negative step into a positive one. The docstring promises a ValueError unless h is
positive."""


def one_sided(f, x, h):
    if h == 0:
        raise ValueError("h must not be 0")
    h = abs(h)
    return (f(x) - f(x - h)) / h, (f(x + h) - f(x)) / h
