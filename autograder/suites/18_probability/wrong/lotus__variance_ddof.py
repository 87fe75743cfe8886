"""A factor n/(n − 1) has crept in. It corrects estimates from a sample; here the probabilities are known, and there
is nothing to estimate (with a single value you even divide by 0).
"""


def variance(v, p):
    mu = expected(v, p)
    return lotus(lambda x: (x - mu) ** 2, v, p) * len(v) / (len(v) - 1)
