"""A small number in the denominator saves you from dividing by zero, but it spoils short directions and hides the
zero vector, for which the docstring promises a ValueError."""


def directional(g, x, u):
    x, u = np.array(x, dtype=float), np.array(u, dtype=float)
    if x.ndim != 1 or x.shape != u.shape:
        raise ValueError
    return float(np.dot(g(x), u / (np.linalg.norm(u) + 1e-12)))
