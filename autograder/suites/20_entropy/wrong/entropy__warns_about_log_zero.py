"""The number is right, but a warning is issued on the way: np.where computes both of its branches, the logarithm
of 0 included. Select the positive probabilities first.
"""


def entropy(p, base=2):
    p = distribution(p)
    if base <= 1:
        raise ValueError("the base must be greater than 1")
    terms = np.where(p > 0, p * np.log(p), 0.0)
    return float(0.0 - np.sum(terms) / np.log(base))
