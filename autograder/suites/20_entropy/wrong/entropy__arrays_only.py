"""A plain list such as [0.5, 0.5] fails here: lists know nothing about p > 0 or p * q. Turn the input into a float
array first; `distribution(p)` returns one.
"""


def entropy(p, base=2):
    distribution(p)
    if base <= 1:
        raise ValueError("the base must be greater than 1")
    p = p[p > 0]
    return float(0.0 - np.sum(p * np.log(p)) / np.log(base))
