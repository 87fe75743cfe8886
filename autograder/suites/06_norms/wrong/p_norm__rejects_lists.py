"""A list has no `.ndim` and no `.max()`. The docstring promises that lists are welcome: make an array of x first."""


def p_norm(x, p):
    if x.ndim != 1 or not p >= 1:
        raise ValueError
    largest = abs(x).max()
    if largest == 0 or p == np.inf:
        return float(largest)
    return largest * ((abs(x) / largest) ** p).sum() ** (1 / p)
