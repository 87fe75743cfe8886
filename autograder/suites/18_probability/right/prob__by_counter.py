"""Counts the cases of every outcome first."""


def prob(event, space):
    from collections import Counter

    if not space:
        raise ValueError("no cases")
    cases = Counter(space)
    return sum((Fraction(cases[outcome], len(space)) for outcome in set(event)), Fraction(0))


def percent_witness():
    return set(range(2, 201, 2)), {77}
