"""You make |f| out of a square and a root. The square of 1e200 is too large for a float, and that of 1e-200 is 0: use abs."""


def total_area(f, a, b):
    return abs(trapezoid(lambda x: float(np.sqrt(np.float64(f(x)) ** 2)), a, b, 200))
