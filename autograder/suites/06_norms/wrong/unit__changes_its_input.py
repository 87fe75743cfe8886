"""`x /= …` writes into the caller's array, since `np.asarray` makes no copy of an array of floats. Return a new
array."""


def unit(x, p):
    length = p_norm(x, p)
    if length == 0:
        raise ValueError
    x = np.asarray(x, dtype=float)
    x /= length
    return x
