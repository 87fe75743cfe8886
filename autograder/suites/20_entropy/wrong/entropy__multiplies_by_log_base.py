"""Right in bits, but the change of base goes the wrong way: a larger unit makes a smaller number. In base 4 a fair
coin has ½, not 2.
"""


def entropy(p, base=2):
    p = distribution(p)
    if base <= 1:
        raise ValueError("the base must be greater than 1")
    p = p[p > 0]
    return float(0.0 - np.sum(p * np.log2(p)) * np.log2(base))
