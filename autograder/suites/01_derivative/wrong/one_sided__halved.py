"""Each of the two secants has a run of h. The run of 2h belongs to the central difference."""


def one_sided(f, x, h):
    if h <= 0:
        raise ValueError("h must be positive")
    return (f(x) - f(x - h)) / (2 * h), (f(x + h) - f(x)) / (2 * h)
