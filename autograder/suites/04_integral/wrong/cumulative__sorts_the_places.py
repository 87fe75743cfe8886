"""The areas are right, but they come in the order of sorted places. The caller expects them in the order of xs."""


def cumulative(f, a, xs):
    return np.array([trapezoid(f, a, x, 300) for x in sorted(xs)], dtype=float)
