"""With no cases at all your division by 0 raises a ZeroDivisionError. Nothing can be said about such an experiment,
and the docstring promises a ValueError.
"""


def prob(event, space):
    return Fraction(sum(outcome in event for outcome in space), len(space))
