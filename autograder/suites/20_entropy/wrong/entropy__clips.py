"""Clipping the probabilities into [1e-9, 1] avoids log 0, but outcomes that are rarer than that are counted wrong,
and impossible ones get a share. Leave the zeros out instead.
"""


def entropy(p, base=2):
    p = np.clip(distribution(p), 1e-9, 1.0)
    if base <= 1:
        raise ValueError("the base must be greater than 1")
    return float(0.0 - np.sum(p * np.log(p)) / np.log(base))
