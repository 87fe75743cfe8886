"""You hand x to g as it came. g wants an array of floats, and x may be a list or hold whole numbers."""


def directional(g, x, u):
    if np.ndim(x) != 1 or np.shape(x) != np.shape(u):
        raise ValueError
    return float(np.dot(g(x), unit(u, 2)))
