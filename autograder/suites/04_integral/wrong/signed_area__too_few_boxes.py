"""Ten boxes are too few: the error is larger than the docstring allows, most of all where f crosses the axis inside a box. Boxes are cheap: take 200."""


def signed_area(f, a, b):
    return trapezoid(f, a, b, 10)


def total_area(f, a, b):
    return abs(trapezoid(lambda x: abs(f(x)), a, b, 10))
