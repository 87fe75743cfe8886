"""A small number such as 1e-12 inside the logarithm avoids log 0, but it changes every answer a little, and a
certain outcome no longer has entropy 0. Leave the zeros out instead.
"""


def entropy(p, base=2):
    p = distribution(p)
    if base <= 1:
        raise ValueError("the base must be greater than 1")
    return float(0.0 - np.sum(p * np.log(p + 1e-12)) / np.log(base))
