"""The terms are right, but you took their mean instead of their sum. Entropy is an expected surprise: the weights
pᵢ are already in the terms, and nothing more is divided.
"""


def entropy(p, base=2):
    p = distribution(p)
    if base <= 1:
        raise ValueError("the base must be greater than 1")
    terms = np.zeros(len(p))
    terms[p > 0] = p[p > 0] * np.log(p[p > 0])
    return float(0.0 - np.mean(terms) / np.log(base))
