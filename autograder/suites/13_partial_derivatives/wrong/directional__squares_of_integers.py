"""You square whole numbers as whole numbers. Large squares do not fit into NumPy's integers and wrap round without a
warning: turn u into floats first."""


def directional(g, x, u):
    x, u = np.array(x, dtype=float), np.array(u)
    if x.ndim != 1 or x.shape != u.shape or not np.any(u):
        raise ValueError
    return float(np.dot(g(x), u / np.sqrt(np.sum(u**2))))
