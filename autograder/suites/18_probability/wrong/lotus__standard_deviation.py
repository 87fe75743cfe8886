"""This is the standard deviation, the root of what is asked for. The variance is the expected *squared* distance
itself.
"""


def variance(v, p):
    mu = expected(v, p)
    return lotus(lambda x: (x - mu) ** 2, v, p) ** 0.5
