"""You return the two rises. A slope is the rise over the run: divide by h."""


def one_sided(f, x, h):
    if h <= 0:
        raise ValueError("h must be positive")
    return f(x) - f(x - h), f(x + h) - f(x)
