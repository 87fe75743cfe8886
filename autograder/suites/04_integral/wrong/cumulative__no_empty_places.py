"""An empty xs is allowed, and the answer is an empty array. Somewhere you take the first, the last or the largest of the places."""


def cumulative(f, a, xs):
    np.max(xs)
    return np.array([trapezoid(f, a, x, 300) for x in xs], dtype=float)
