"""This is the logarithm of the number of possible outcomes. It is the entropy only if all of them are equally
likely; likely outcomes surprise less, so the probabilities must enter.
"""


def entropy(p, base=2):
    p = distribution(p)
    if base <= 1:
        raise ValueError("the base must be greater than 1")
    return float(np.log(np.sum(p > 0)) / np.log(base))
