"""Ones were written into the prediction where the truth is zero. The number is right, but the array belongs to
somebody else (and a list cannot be written to in this way): work on a copy, or select.
"""


def cross_entropy(p, q):
    if distribution(p).shape != distribution(q).shape:
        raise ValueError("unequal lengths")
    q[p == 0] = 1.0
    p = distribution(p)
    if np.any(q == 0):
        return np.inf
    return float(-np.sum(p * np.log(q)))
