"""Ten boxes are too few, above all across a jump, where the error is about half a box. Boxes are cheap: take 300."""


def cumulative(f, a, xs):
    return np.array([trapezoid(f, a, x, 10) for x in xs], dtype=float)
