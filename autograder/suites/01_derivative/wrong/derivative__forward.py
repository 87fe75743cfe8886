"""This is the one-sided quotient: its error shrinks like h. The central difference looks to both sides of
x, and its error shrinks like h²."""


def derivative(f, x, h=None):
    if h is None:
        h = EPS ** (1 / 3) * max(1, abs(x))
    if h == 0:
        raise ValueError("h must not be 0")
    return (f(x + h) - f(x)) / h
