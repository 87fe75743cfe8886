"""For a variance of 0 you answer 0 repetitions, but there is no average of no numbers: at least one is needed."""


def chebyshev_n(var, eps, delta):
    var, eps, delta = (Fraction(str(number)) for number in (var, eps, delta))
    if var < 0 or eps <= 0 or not 0 < delta <= 1:
        raise ValueError("not possible")
    return math.ceil(var / (eps**2 * delta))
