"""These are nats: np.log is the logarithm in base e, and the base asked for plays no part. A fair coin should have
1 bit, not 0.693.
"""


def entropy(p, base=2):
    p = distribution(p)
    if base <= 1:
        raise ValueError("the base must be greater than 1")
    p = p[p > 0]
    return float(0.0 - np.sum(p * np.log(p)))
