"""Taking out the largest entry is the right idea, but for the zero vector it divides 0 by 0. What is the norm of the
zero vector? Settle that before you divide."""


def p_norm(x, p):
    x = np.abs(np.asarray(x, dtype=float))
    if x.ndim != 1 or not p >= 1:
        raise ValueError
    largest = np.max(x)
    if p == np.inf:
        return largest
    return largest * np.sum((x / largest) ** p) ** (1 / p)
