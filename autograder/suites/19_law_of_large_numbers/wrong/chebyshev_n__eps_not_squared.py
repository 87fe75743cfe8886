"""You divide by ε, where ε² belongs. Half the error costs four times as many repetitions: a variance is measured in
squared units, and so must the error be.
"""


def chebyshev_n(var, eps, delta):
    var, eps, delta = (Fraction(str(number)) for number in (var, eps, delta))
    if var < 0 or eps <= 0 or not 0 < delta <= 1:
        raise ValueError("not possible")
    return max(1, math.ceil(var / (eps * delta)))
