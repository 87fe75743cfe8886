"""Your g is also called for values with probability 0, where it may fail (a logarithm at 0). Such values never
happen: leave them out before you call g.
"""


def lotus(g, v, p):
    return expected([g(x) for x in v], p)
