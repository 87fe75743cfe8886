"""This is the variance of the values as if all were equally likely. Both the mean and the squared distances have to
be weighted by the probabilities.
"""


def variance(v, p):
    expected(v, p)
    return float(np.var(np.asarray(v, dtype=float)))
