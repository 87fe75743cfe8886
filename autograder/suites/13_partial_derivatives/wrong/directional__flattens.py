"""You flatten what you are given, so a column passes for a vector. Two vectors of the same shape (n,) are promised;
anything else is a ValueError."""


def directional(g, x, u):
    x, u = np.ravel(np.array(x, dtype=float)), np.ravel(np.array(u, dtype=float))
    return float(np.sum(np.array(g(x)) * unit(u, 2)))
