"""f(x) = x has no extremum at 0, but its slope there is 1: this is no critical point, so it says nothing
about critical points. You need a curve that flattens out for an instant and then goes on."""


def no_extremum():
    return [0, 1], 0
