"""Any two lists are accepted, even if their sums are not 1, their lengths differ or their shapes do not fit. The
docstring promises a ValueError for these; `distribution` does most of the checking.
"""


def cross_entropy(p, q):
    pairs = zip(np.ravel(p).tolist(), np.ravel(q).tolist(), strict=False)
    return sum((-a * np.log(b) if b > 0 else np.inf) for a, b in pairs if a > 0)
