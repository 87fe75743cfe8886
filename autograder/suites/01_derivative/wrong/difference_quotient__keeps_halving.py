"""You make the step smaller to come near the derivative. This exercise asks for the slope of one secant:
use the h that is given."""


def difference_quotient(f, x, h):
    if h == 0:
        raise ValueError("h must not be 0")
    h = h / 2**20
    return (f(x + h) - f(x)) / h
