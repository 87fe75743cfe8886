"""// throws the fraction away. The slope between two points need not be a whole number, not even between
whole points: divide with /."""


def difference_quotient(f, x, h):
    if h == 0:
        raise ValueError("h must not be 0")
    return (f(x + h) - f(x)) // h
