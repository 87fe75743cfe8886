"""You divide inside the caller's own array. That changes their gradient, and it fails for an array of whole numbers, which
has no room for fractions. Make a new array of floats."""


def steepest(g, maximise):
    g = np.asarray(g)
    if g.ndim != 1 or not np.any(g):
        raise ValueError
    g /= np.max(np.abs(g))
    g /= np.linalg.norm(g)
    return g if maximise else -g
