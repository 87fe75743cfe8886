"""Walking from b to a < b the width is negative, and so is your total area. But the region is the same: its area does not depend on the direction."""


def total_area(f, a, b):
    return trapezoid(lambda x: abs(f(x)), a, b, 200)
