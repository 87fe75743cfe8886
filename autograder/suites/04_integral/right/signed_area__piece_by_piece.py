"""The total area as the sum of the absolute values of many small pieces, each by Simpson's rule."""


def signed_area(f, a, b):
    return simpson(f, a, b, 300)


def total_area(f, a, b):
    h = (b - a) / 200
    return sum(abs(simpson(f, a + i * h, a + (i + 1) * h, 2)) for i in range(200))
