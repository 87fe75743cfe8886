"""The fraction is upside down. A slope is the rise (of f) over the run (of x)."""


def difference_quotient(f, x, h):
    if h == 0:
        raise ValueError("h must not be 0")
    rise = f(x + h) - f(x)
    return h / rise if rise else 0.0
