"""Your polynomial is good, but it is not critical at the place that you return: the slope there is not 0."""


def no_extremum():
    return [0, 0, 0, 1], 1
