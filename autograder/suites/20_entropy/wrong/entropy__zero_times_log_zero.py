"""For an impossible outcome NumPy computes 0 · log 0 = 0 · (−∞) = nan, and one nan spoils the whole sum. Leave the
outcomes with probability 0 out before you take logarithms.
"""


def entropy(p, base=2):
    p = distribution(p)
    if base <= 1:
        raise ValueError("the base must be greater than 1")
    return float(0.0 - np.sum(p * np.log(p)) / np.log(base))
