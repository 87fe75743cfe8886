"""You stop when the gradient is zero, or the points no longer move, so that rows are missing. The averages still
remember the earlier gradients, and the docstring promises all the rows."""


def adam(grad, x0, lr, b1, b2, eps, steps):
    x = np.array(x0, dtype=float)
    if x.ndim != 1 or steps < 0:
        raise ValueError
    m, v, path = np.zeros_like(x), np.zeros_like(x), [x]
    for t in range(1, steps + 1):
        g = np.asarray(grad(x), dtype=float)
        if not np.any(g):
            break
        m = b1 * m + (1 - b1) * g
        v = b2 * v + (1 - b2) * g**2
        x = x - lr * (m / (1 - b1**t)) / (np.sqrt(v / (1 - b2**t)) + eps)
        path.append(x)
    return np.array(path)
