"""This is the mean height of f between a and x. Its product with the width x − a is the area."""


def cumulative(f, a, xs):
    return np.array([0.0 if x == a else trapezoid(f, a, x, 300) / (x - a) for x in xs], dtype=float)
