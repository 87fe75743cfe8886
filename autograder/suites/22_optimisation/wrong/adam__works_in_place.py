"""You change arrays in place that belong to others: x0, or what grad returned, which may be the point itself. Let every
step make new arrays."""


def adam(grad, x0, lr, b1, b2, eps, steps):
    x = np.asarray(x0, dtype=float)
    if x.ndim != 1 or steps < 0:
        raise ValueError
    m, v, path = np.zeros_like(x), np.zeros_like(x), [x.copy()]
    for t in range(1, steps + 1):
        g = np.asarray(grad(x), dtype=float)
        m = b1 * m + (1 - b1) * g
        g **= 2
        v = b2 * v + (1 - b2) * g
        x -= lr * (m / (1 - b1**t)) / (np.sqrt(v / (1 - b2**t)) + eps)
        path.append(x.copy())
    return np.array(path)
