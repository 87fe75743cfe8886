"""Every point of a constant function is a minimum and a maximum by the definition with ≤. You need values
that are smaller on one side and larger on the other."""


def no_extremum():
    return [1], 0
