"""Your answers are never positive: the logarithm of a probability is at most 0. Surprise is log(1/p), which is
−log p: the minus sign is missing.
"""


def entropy(p, base=2):
    p = distribution(p)
    if base <= 1:
        raise ValueError("the base must be greater than 1")
    p = p[p > 0]
    return float(np.sum(p * np.log(p)) / np.log(base) + 0.0)
