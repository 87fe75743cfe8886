"""Probabilities that sum to 0.9, or lists of different lengths, go through here and give a meaningless number. Both
functions promise the ValueErrors of expected.
"""


def lotus(g, v, p):
    return float(sum(q * g(x) for x, q in zip(v, p) if q > 0))


def variance(v, p):
    mu = sum(q * x for x, q in zip(v, p))
    return float(sum(q * (x - mu) ** 2 for x, q in zip(v, p)))
