"""An array of shape (n, 1) is divided as if it were a vector. Such arrays come from mistakes elsewhere: if x does
not have exactly one dimension, raise a ValueError."""


def unit(x, p):
    x = np.asarray(x, dtype=float)
    length = p_norm(x.ravel(), p)
    if length == 0:
        raise ValueError
    return x / length
