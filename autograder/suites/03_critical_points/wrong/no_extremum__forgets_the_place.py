"""The place is missing: return the coefficients and the critical point, in this order."""


def no_extremum():
    return [0, 0, 0, 1]
