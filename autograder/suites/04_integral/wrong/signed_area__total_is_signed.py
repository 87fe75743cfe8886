"""Your total area counts what lies below the axis negative. In the total area everything counts positive."""


def total_area(f, a, b):
    return trapezoid(f, a, b, 200)
