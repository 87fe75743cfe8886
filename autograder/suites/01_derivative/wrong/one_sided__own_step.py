"""You replace h by a tiny step of your own. These are the slopes of two secants with the given h; whether
they settle for smaller h is for the caller to see."""


def one_sided(f, x, h):
    if h <= 0:
        raise ValueError("h must be positive")
    h = 1e-7 * h
    return (f(x) - f(x - h)) / h, (f(x + h) - f(x)) / h
