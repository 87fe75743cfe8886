"""A running product that is brought back to a number between ½ and 1 after every pivot."""


def sign_logdet(A):
    import math

    sign, pivots = eliminate(A)
    product, exponent = float(sign), 0
    for pivot in pivots:
        product, e = math.frexp(product * float(pivot))
        exponent += e
    if product == 0:
        return 0, -math.inf
    return (1 if product > 0 else -1), math.log(abs(product)) + exponent * math.log(2)
