"""If x0 holds whole numbers, so does your first point, and grad gets it like that. Turn x0 into floats before anything
else."""


def momentum(grad, x0, lr, beta, steps):
    x = np.array(x0)
    if x.ndim != 1 or steps < 0:
        raise ValueError
    v, path = 0, [x]
    for _ in range(steps):
        v = beta * v - lr * np.asarray(grad(x), dtype=float)
        x = x + v
        path.append(x)
    return np.array(path, dtype=float)
