"""The zeros in the caller's own array were overwritten (with 1, so that the logarithm is 0). The number is right,
but the array belongs to somebody else: work on a copy, or select.
"""


def entropy(p, base=2):
    distribution(p)
    if base <= 1:
        raise ValueError("the base must be greater than 1")
    p = np.asarray(p)
    p[p == 0] = 1
    return float(0.0 - np.sum(p * np.log(p)) / np.log(base))
