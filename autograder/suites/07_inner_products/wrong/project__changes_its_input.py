"""`u /= …` writes into the caller's array, as `np.asarray` makes no copy of an array of floats. Make a new array."""


def project(x, u):
    x, u = np.asarray(x, dtype=float), np.asarray(u, dtype=float)
    length = p_norm(u, 2)
    if length == 0 or x.shape != u.shape:
        raise ValueError
    u /= length
    return (x @ u) * u
