"""You multiplied u with the point x. What counts is the gradient at x: g(x) holds the slopes, x only says where
you stand."""


def directional(g, x, u):
    x, u = np.array(x, dtype=float), np.array(u, dtype=float)
    if x.ndim != 1 or x.shape != u.shape:
        raise ValueError
    return float(x @ unit(u, 2))
