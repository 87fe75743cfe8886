"""A list cannot be divided by a number. The docstring promises that lists are welcome: make an array of x first."""


def unit(x, p):
    length = p_norm(x, p)
    if length == 0:
        raise ValueError
    return x / length
