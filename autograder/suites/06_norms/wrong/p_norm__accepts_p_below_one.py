"""The formula gives a number for p = ½ too, but the triangle inequality fails there and the number is no norm. The
docstring asks for a ValueError."""


def p_norm(x, p):
    x = np.abs(np.asarray(x, dtype=float))
    if x.ndim != 1:
        raise ValueError
    largest = np.max(x)
    if largest == 0 or p == np.inf:
        return largest
    with np.errstate(all="ignore"):
        return largest * np.sum((x / largest) ** p) ** (1 / np.float64(p))
