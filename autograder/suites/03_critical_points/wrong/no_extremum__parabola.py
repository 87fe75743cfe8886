"""x² does have an extremum at 0: a minimum. You need a curve that comes from below and goes on upwards."""


def no_extremum():
    return [0, 0, 1], 0
