"""For base 1 this divides by log 1 = 0, and for smaller bases the entropy comes out negative. The docstring
promises a ValueError if base ≤ 1.
"""


def entropy(p, base=2):
    p = distribution(p)
    p = p[p > 0]
    return float(0.0 - np.sum(p * np.log(p)) / np.log(base))
