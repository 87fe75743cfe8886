"""You divide by 2|h| but walk from x − h to x + h: for a negative step this flips the sign of the slope."""


def derivative(f, x, h=None):
    if h is None:
        h = EPS ** (1 / 3) * max(1, abs(x))
    if h == 0:
        raise ValueError("h must not be 0")
    return (f(x + h) - f(x - h)) / (2 * abs(h))
