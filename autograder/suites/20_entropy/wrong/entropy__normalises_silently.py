"""A list that does not sum to 1 was divided by its sum, so that a mistake in it goes unnoticed. The docstring
promises a ValueError.
"""


def entropy(p, base=2):
    p = np.array(p, dtype=float)
    if p.ndim != 1 or p.size == 0 or np.any(p < 0) or base <= 1:
        raise ValueError("no distribution")
    p = p[p > 0] / np.sum(p) if np.sum(p) > 0 else p[p > 0]
    return float(0.0 - np.sum(p * np.log(p)) / np.log(base))
