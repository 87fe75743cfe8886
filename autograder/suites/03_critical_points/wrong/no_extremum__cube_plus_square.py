"""Close to 0 the square is much larger than the cube and decides: your polynomial has a minimum there.
Without the square it would do."""


def no_extremum():
    return [0, 0, 1, 1], 0
