"""`Fraction(0.3)` is the float's true binary value, a little less than three tenths. Make the fraction from the decimal
that Python prints.
"""


def chebyshev_n(var, eps, delta):
    var, eps, delta = (Fraction(number) for number in (var, eps, delta))
    if var < 0 or eps <= 0 or not 0 < delta <= 1:
        raise ValueError("not possible")
    return max(1, math.ceil(var / (eps**2 * delta)))
