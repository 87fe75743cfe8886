"""You made u a unit vector in place, so the caller's own direction is changed. Make a new array."""


def directional(g, x, u):
    x, u = np.array(x, dtype=float), np.asarray(u, dtype=float)
    if x.ndim != 1 or x.shape != u.shape or not np.any(u):
        raise ValueError
    u /= p_norm(u, 2)
    return float(np.dot(g(x), u))
