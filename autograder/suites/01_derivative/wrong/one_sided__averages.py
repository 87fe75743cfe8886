"""You return the average of the two slopes, twice. The average is the central difference: at the corner of
|x| it is 0, as if there were no corner. Keep the two slopes apart."""


def one_sided(f, x, h):
    if h <= 0:
        raise ValueError("h must be positive")
    slope = (f(x + h) - f(x - h)) / (2 * h)
    return slope, slope
