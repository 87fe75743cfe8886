"""On paper E[X²] − μ² is the variance. In floats, two huge numbers that agree in nearly all digits are subtracted,
and if the values are moved by 1e8 nothing but rounding errors is left. Subtract μ first, and square then.
"""


def variance(v, p):
    return lotus(lambda x: float(x) ** 2, v, p) - expected(v, p) ** 2
