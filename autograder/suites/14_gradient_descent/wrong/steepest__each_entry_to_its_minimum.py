"""You use the signs of the entries only, so that every variable moves equally far, as if each knew the way to the
minimum. The steepest direction shares the step in proportion to the slopes: a flat variable moves little."""


def steepest(g, maximise):
    g = np.array(g, dtype=float)
    if g.ndim != 1 or not np.any(g):
        raise ValueError
    up = np.sign(g) / np.linalg.norm(np.sign(g))
    return up if maximise else -up
