"""With a negative step left and right change places without a word. h is a length here: raise a ValueError
unless it is positive."""


def one_sided(f, x, h):
    if h == 0:
        raise ValueError("h must not be 0")
    return (f(x) - f(x - h)) / h, (f(x + h) - f(x)) / h
