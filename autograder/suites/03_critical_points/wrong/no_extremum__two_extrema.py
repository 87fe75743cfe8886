"""This curve has no global extremum, but a local one at your place. You need a critical point that is not
even a local extremum."""


def no_extremum():
    return [0, -3, 0, 1], 1
