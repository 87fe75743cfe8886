"""You report the length of the gradient for every direction. That is the slope of the steepest one only; other paths
are gentler, and two are level."""


def directional(g, x, u):
    x, u = np.array(x, dtype=float), np.array(u, dtype=float)
    if x.ndim != 1 or x.shape != u.shape:
        raise ValueError
    slopes = np.array(g(x), dtype=float)
    steepest = float(np.sqrt(slopes @ slopes))
    return steepest if slopes @ unit(u, 2) >= 0 else -steepest
