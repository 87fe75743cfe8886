"""You calculate with xs as if it were an array. It may also be a list, and a list minus a number is an error: turn it into an array first."""


def cumulative(f, a, xs):
    widths = xs - a
    return np.array([trapezoid(f, a, a + w, 300) for w in widths], dtype=float)
