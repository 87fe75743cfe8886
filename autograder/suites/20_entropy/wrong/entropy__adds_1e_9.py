"""A small number such as 1e-9 inside the logarithm avoids log 0, but it changes every answer, and makes the
entropy of a certain outcome negative. Leave the zeros out instead.
"""


def entropy(p, base=2):
    p = distribution(p)
    if base <= 1:
        raise ValueError("the base must be greater than 1")
    return float(0.0 - np.sum(p * np.log(p + 1e-9)) / np.log(base))
