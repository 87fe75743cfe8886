"""You divide by |h|. For a negative step, rise and run change their sign together; take the absolute value
of one of them, and a rising line seems to fall."""


def difference_quotient(f, x, h):
    if h == 0:
        raise ValueError("h must not be 0")
    return (f(x + h) - f(x)) / abs(h)
