"""You put the expectation into the function: g(E[X]). What is asked for is the expectation of g(X), and the two
agree only for straight lines. Apply g to every value first.
"""


def lotus(g, v, p):
    return float(g(expected(v, p)))
