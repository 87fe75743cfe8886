"""You round down, and with so few repetitions the bound is still above δ. Round up."""


def chebyshev_n(var, eps, delta):
    var, eps, delta = (Fraction(str(number)) for number in (var, eps, delta))
    if var < 0 or eps <= 0 or not 0 < delta <= 1:
        raise ValueError("not possible")
    return max(1, math.floor(var / (eps**2 * delta)))
