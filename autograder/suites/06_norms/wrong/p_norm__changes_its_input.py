"""Your function writes into the caller's array: `np.asarray` makes no copy of an array of floats. Build a new array
instead of changing x in place."""


def p_norm(x, p):
    x = np.asarray(x, dtype=float)
    if x.ndim != 1 or not p >= 1:
        raise ValueError
    largest = np.max(np.abs(x))
    if largest == 0 or p == np.inf:
        return largest
    x /= largest
    np.abs(x, out=x)
    return largest * np.sum(x**p) ** (1 / p)
