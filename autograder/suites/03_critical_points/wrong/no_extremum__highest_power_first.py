"""Your list begins with the highest power. Read in the order of the docstring, which begins with c₀, it is
a constant."""


def no_extremum():
    return [1, 0, 0, 0], 0
