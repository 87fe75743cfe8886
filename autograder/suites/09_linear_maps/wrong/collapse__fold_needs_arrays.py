"""A list cannot be divided by a list: make arrays of everything you were given first."""


def fold_scaling(W, b, mean, scale):
    if np.any(np.asarray(scale) == 0):
        raise ValueError
    return W / scale, b - W @ (mean / scale)
