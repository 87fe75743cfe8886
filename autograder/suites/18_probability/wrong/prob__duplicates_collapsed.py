"""The number of all cases is right, but above it each outcome was counted only once, although it may have several
cases: of [red, red, blue] two cases are red.
"""


def prob(event, space):
    if len(space) == 0:
        raise ValueError("no cases")
    return Fraction(len(set(event) & set(space)), len(space))
