"""You return the whole gradient (or its negative), as if it led from here to the minimum. Its length says how steep the
ground is, not how far there is to go; what is asked for is the direction alone, a vector of length 1."""


def steepest(g, maximise):
    g = np.array(g, dtype=float)
    if g.ndim != 1 or not np.any(g):
        raise ValueError
    return g if maximise else -g
