"""You divided u by the sum of the sizes of its entries. The unit vector of a direction has Euclidean length 1."""


def directional(g, x, u):
    x, u = np.array(x, dtype=float), np.array(u, dtype=float)
    if x.ndim != 1 or x.shape != u.shape:
        raise ValueError
    return float(np.dot(g(x), unit(u, 1)))
