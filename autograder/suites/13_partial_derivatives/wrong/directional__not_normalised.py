"""You use u with its length, so a longer arrow makes a steeper hill. Divide by the Euclidean norm of u."""


def directional(g, x, u):
    x, u = np.array(x, dtype=float), np.array(u, dtype=float)
    if x.ndim != 1 or x.shape != u.shape or not np.any(u):
        raise ValueError
    return float(np.dot(g(x), u))
