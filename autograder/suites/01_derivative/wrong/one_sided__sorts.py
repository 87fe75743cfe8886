"""You sort the two slopes. The first one belongs to the left side of x, also when it is the larger of the
two."""


def one_sided(f, x, h):
    if h <= 0:
        raise ValueError("h must be positive")
    return tuple(sorted(((f(x) - f(x - h)) / h, (f(x + h) - f(x)) / h)))
