"""This adds up the surprises as if every outcome happened each time. Entropy is the *expected* surprise: each one
counts with its probability.
"""


def entropy(p, base=2):
    p = distribution(p)
    if base <= 1:
        raise ValueError("the base must be greater than 1")
    p = p[p > 0]
    return float(0.0 - np.sum(np.log(p)) / np.log(base))
