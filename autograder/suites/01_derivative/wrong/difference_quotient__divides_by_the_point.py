"""The run is how far you walk, not where you arrive: from x to x + h it is h."""


def difference_quotient(f, x, h):
    if h == 0:
        raise ValueError("h must not be 0")
    return (f(x + h) - f(x)) / (x + h) if x + h else 0.0
