"""Weights that do not sum to 1 were accepted and gave a number that means nothing. The docstring promises a
ValueError.
"""


def expected(values, probs):
    values, probs = np.array(values, dtype=float), np.array(probs, dtype=float)
    if probs.ndim != 1 or probs.size == 0 or values.shape != probs.shape:
        raise ValueError("shapes")
    if not np.all(probs >= 0):
        raise ValueError("no distribution")
    return float(values @ probs)
