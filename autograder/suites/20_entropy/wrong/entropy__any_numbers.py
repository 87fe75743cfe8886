"""No list is ever refused here: neither one with another sum than 1, nor negative entries. A distribution is
nonnegative and sums to 1, and anything else should raise ValueError; `distribution(p)` checks it for you.
"""


def entropy(p, base=2):
    p = np.array(p, dtype=float)
    if p.ndim != 1 or base <= 1:
        raise ValueError("no distribution")
    p = p[p > 0]
    return float(0.0 - np.sum(p * np.log(p)) / np.log(base))
