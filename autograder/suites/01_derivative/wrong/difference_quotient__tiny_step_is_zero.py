"""You refuse steps that are merely small. Only h = 0 leaves one point instead of two; with any other h, however
tiny, the formula has an answer."""


def difference_quotient(f, x, h):
    if abs(h) < 1e-12:
        raise ValueError("h must not be 0")
    return (f(x + h) - f(x)) / h
