"""An event is a set: an outcome that is named twice in it still happens only once. Go through the cases of the
space and ask of each whether it lies in the event.
"""


def prob(event, space):
    if len(space) == 0:
        raise ValueError("no cases")
    return Fraction(sum(list(space).count(outcome) for outcome in event), len(space))
