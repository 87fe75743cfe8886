"""You treated all *different* outcomes as equally likely. Sums of dice are not: 7 has six cases of 36 and 12 has
one. Every entry of the space is a case and has to be counted.
"""


def prob(event, space):
    if len(space) == 0:
        raise ValueError("no cases")
    return Fraction(len(set(event) & set(space)), len(set(space)))
