"""Plain lists fail here: a list cannot be indexed by a comparison, nor be shifted by its mean. Turn the inputs into
arrays first.
"""


def lotus(g, v, p):
    expected(v, p)
    return float(sum(q * g(x) for x, q in zip(v[p > 0], p[p > 0])))


def variance(v, p):
    return float(np.sum(p * (v - expected(v, p)) ** 2))
