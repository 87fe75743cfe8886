"""Floats by way of Decimal; a guess is corrected until it is the least that suffices."""


def chebyshev_n(var, eps, delta):
    from decimal import Decimal

    def exact(number):
        return Fraction(Decimal(repr(float(number)))) if isinstance(number, float) else Fraction(number)

    var, eps, delta = exact(var), exact(eps), exact(delta)
    if var < 0:
        raise ValueError("variance")
    if eps <= 0 or delta <= 0 or delta > 1:
        raise ValueError("demand")
    n = max(1, var // (eps * eps * delta))
    while var > delta * n * eps**2:
        n += 1
    return int(n)
