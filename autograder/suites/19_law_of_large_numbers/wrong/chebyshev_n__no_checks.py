"""A negative variance, or a δ above 1, goes through, and dividing by 0 raises a ZeroDivisionError. The docstring promises
a ValueError for these.
"""


def chebyshev_n(var, eps, delta):
    var, eps, delta = (Fraction(str(number)) for number in (var, eps, delta))
    return max(1, math.ceil(var / (eps**2 * delta)))
