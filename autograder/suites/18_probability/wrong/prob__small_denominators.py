"""The Fraction was made from a rounded quotient and then simplified, so a probability with a large denominator
comes out wrong. A Fraction can be made directly from two whole numbers.
"""


def prob(event, space):
    if len(space) == 0:
        raise ValueError("no cases")
    return Fraction(sum(outcome in event for outcome in space) / len(space)).limit_denominator(216)
