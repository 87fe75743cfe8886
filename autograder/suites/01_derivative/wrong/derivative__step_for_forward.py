"""Your default step grows like the square root of ε. That is best for the one-sided quotient; the central
one, with its smaller truncation error, does better with a larger step."""


def derivative(f, x, h=None):
    if h is None:
        h = EPS ** (1 / 2) * max(1, abs(x))
    if h == 0:
        raise ValueError("h must not be 0")
    return (f(x + h) - f(x - h)) / (2 * h)
