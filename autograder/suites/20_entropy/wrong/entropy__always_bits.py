"""Right in bits, but the argument base is not used. In base b the unit is log₂ b times as large, so the number
gets smaller.
"""


def entropy(p, base=2):
    p = distribution(p)
    if base <= 1:
        raise ValueError("the base must be greater than 1")
    p = p[p > 0]
    return float(0.0 - np.sum(p * np.log2(p)))
