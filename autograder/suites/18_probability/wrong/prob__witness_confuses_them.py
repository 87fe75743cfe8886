"""Both of your events have the probability 0.5, as if 0.5 and 0.5 % were the same. Per cent means *of a hundred*,
so 0.5 % of the 200 numbers is one number.
"""


def percent_witness():
    return range(1, 101), range(101, 201)
