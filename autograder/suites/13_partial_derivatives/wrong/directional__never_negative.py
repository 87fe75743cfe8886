"""You report the size of the slope. Its sign says whether the path climbs or falls: keep it."""


def directional(g, x, u):
    x, u = np.array(x, dtype=float), np.array(u, dtype=float)
    if x.ndim != 1 or x.shape != u.shape:
        raise ValueError
    return abs(float(np.dot(g(x), unit(u, 2))))
