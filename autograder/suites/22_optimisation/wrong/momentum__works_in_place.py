"""You change arrays in place that belong to others: x0, or what grad returned, which may be the point itself. Let every
step make new arrays."""


def momentum(grad, x0, lr, beta, steps):
    x = np.asarray(x0, dtype=float)
    if x.ndim != 1 or steps < 0:
        raise ValueError
    v, path = np.zeros_like(x), [x.copy()]
    for _ in range(steps):
        g = np.asarray(grad(x), dtype=float)
        g *= lr
        v = beta * v - g
        x += v
        path.append(x.copy())
    return np.array(path)
