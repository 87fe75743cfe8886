"""// throws the fraction away. A slope need not be a whole number: divide with /."""


def one_sided(f, x, h):
    if h <= 0:
        raise ValueError("h must be positive")
    return (f(x) - f(x - h)) // h, (f(x + h) - f(x)) // h
