"""For p = ∞ you take the largest entry. For (3, -4) that is 3, yet the entry that counts is -4: take the largest
*absolute value*."""


def p_norm(x, p):
    x = np.asarray(x, dtype=float)
    if x.ndim != 1 or not p >= 1:
        raise ValueError
    if p == np.inf:
        return np.max(x)
    x = np.abs(x)
    largest = np.max(x)
    return largest * np.sum((x / largest) ** p) ** (1 / p) if largest > 0 else 0.0
