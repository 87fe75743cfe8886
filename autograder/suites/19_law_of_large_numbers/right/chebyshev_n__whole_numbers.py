"""Numerators and denominators by hand, and a division of whole numbers."""


def chebyshev_n(var, eps, delta):
    (a, b), (c, d), (e, f) = (Fraction(str(number)).as_integer_ratio() for number in (var, eps, delta))
    if a < 0 or c <= 0 or e <= 0 or e > f:
        raise ValueError("impossible")
    return max(1, -(-(a * d * d * f) // (b * c * c * e)))
