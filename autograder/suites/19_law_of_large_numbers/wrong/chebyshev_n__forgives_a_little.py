"""You subtract a little before rounding up, to forgive the floats their errors. That also forgives quotients that truly
are a little more than a whole number. Compute exactly instead.
"""


def chebyshev_n(var, eps, delta):
    var, eps, delta = (Fraction(str(number)) for number in (var, eps, delta))
    if var < 0 or eps <= 0 or not 0 < delta <= 1:
        raise ValueError("not possible")
    return max(1, math.ceil(var / (eps**2 * delta) - Fraction(1, 10**9)))
