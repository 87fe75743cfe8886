"""δ is squared, too. Only ε is: Chebyshev's bound σ²/(n ε²) itself has to be at most δ."""


def chebyshev_n(var, eps, delta):
    var, eps, delta = (Fraction(str(number)) for number in (var, eps, delta))
    if var < 0 or eps <= 0 or not 0 < delta <= 1:
        raise ValueError("not possible")
    return max(1, math.ceil(var / (eps**2 * delta**2)))
