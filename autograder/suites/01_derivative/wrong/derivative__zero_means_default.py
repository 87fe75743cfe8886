"""You test whether h is "false", and 0 is false, too: a step of 0 is then silently replaced by the default.
Ask whether h is None."""


def derivative(f, x, h=None):
    h = h or EPS ** (1 / 3) * max(1, abs(x))
    return (f(x + h) - f(x - h)) / (2 * h)
