"""Your default step is so small that rounding takes over: the two values of f agree in nearly all digits,
and dividing by a tiny h blows up what is left. Look at the left branch of the V."""


def derivative(f, x, h=None):
    if h is None:
        h = 1e-13 * max(1, abs(x))
    if h == 0:
        raise ValueError("h must not be 0")
    return (f(x + h) - f(x - h)) / (2 * h)
