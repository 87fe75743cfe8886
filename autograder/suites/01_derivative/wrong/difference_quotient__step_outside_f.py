"""f(x) + h lifts the point by h. You want the value of f at another place: the step belongs inside the
parentheses of f."""


def difference_quotient(f, x, h):
    if h == 0:
        raise ValueError("h must not be 0")
    return (f(x) + h - f(x)) / h
