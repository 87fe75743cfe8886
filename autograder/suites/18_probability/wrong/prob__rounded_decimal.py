"""A decimal number with a few digits is not the probability: 1/3 has no last digit. Counting is exact, and the
docstring promises a Fraction, for 0 and 1 as well.
"""


def prob(event, space):
    if len(space) == 0:
        raise ValueError("no cases")
    return round(sum(outcome in event for outcome in space) / len(space), 3)
