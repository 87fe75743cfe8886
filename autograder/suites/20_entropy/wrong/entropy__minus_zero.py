"""Nearly: a certain outcome gives −0.0. The minus sign in front of a sum that is 0 makes a negative zero; adding
0.0 to it mends that.
"""


def entropy(p, base=2):
    p = distribution(p)
    if base <= 1:
        raise ValueError("the base must be greater than 1")
    p = p[p > 0]
    return float(-np.sum(p * np.log(p)) / np.log(base))
