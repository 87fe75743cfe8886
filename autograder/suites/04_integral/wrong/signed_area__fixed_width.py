"""Your boxes have a fixed width. On a short interval few of them remain, or one. Fix the number of boxes instead."""


def signed_area(f, a, b):
    return trapezoid(f, a, b, max(1, round(abs(b - a) / 0.02)))


def total_area(f, a, b):
    return abs(trapezoid(lambda x: abs(f(x)), a, b, max(1, round(abs(b - a) / 0.02))))
