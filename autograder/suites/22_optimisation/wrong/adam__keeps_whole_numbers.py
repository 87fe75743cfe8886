"""If x0 holds whole numbers, so does your first point, and grad gets it like that. Turn x0 into floats before anything
else."""


def adam(grad, x0, lr, b1, b2, eps, steps):
    x = np.array(x0)
    if x.ndim != 1 or steps < 0:
        raise ValueError
    m, v, path = 0.0, 0.0, [x]
    for t in range(1, steps + 1):
        g = np.asarray(grad(x), dtype=float)
        m = b1 * m + (1 - b1) * g
        v = b2 * v + (1 - b2) * g**2
        x = x - lr * (m / (1 - b1**t)) / (np.sqrt(v / (1 - b2**t)) + eps)
        path.append(x)
    return np.array(path, dtype=float)
