"""p = 1 is refused, but it is the taxi's norm and a perfectly good one: the docstring says p ≥ 1, not p > 1."""


def p_norm(x, p):
    x = np.abs(np.asarray(x, dtype=float))
    if x.ndim != 1 or not p > 1:
        raise ValueError
    largest = np.max(x)
    if largest == 0 or p == np.inf:
        return largest
    return largest * np.sum((x / largest) ** p) ** (1 / p)
