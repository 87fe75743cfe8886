"""You return the exponent. Asked for is the list of all coefficients, with a 0 for each power that does not
occur."""


def no_extremum():
    return 3, 0
