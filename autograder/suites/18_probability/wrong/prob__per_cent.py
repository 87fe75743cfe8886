"""This is the probability in per cent. A probability lies between 0 and 1: a certain event has 1, not 100."""


def prob(event, space):
    if len(space) == 0:
        raise ValueError("no cases")
    return Fraction(100 * sum(outcome in event for outcome in space), len(space))
