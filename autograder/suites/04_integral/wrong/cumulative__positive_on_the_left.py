"""To the left of a we integrate backwards, so that F is negative there if f is positive. Keep the sign of x − a."""


def cumulative(f, a, xs):
    return np.array([trapezoid(f, min(a, x), max(a, x), 300) for x in xs], dtype=float)
