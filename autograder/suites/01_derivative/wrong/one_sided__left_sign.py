"""The left slope has the wrong sign. Read the graph from left to right on both sides of x: the run from x −
h to x is +h, and the rise goes from f(x − h) to f(x)."""


def one_sided(f, x, h):
    if h <= 0:
        raise ValueError("h must be positive")
    return (f(x - h) - f(x)) / h, (f(x + h) - f(x)) / h
