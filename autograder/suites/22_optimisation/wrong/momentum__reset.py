"""Your velocity starts from zero in every step, so nothing is remembered, and β has no effect. Set it to zero once,
before the loop."""


def momentum(grad, x0, lr, beta, steps):
    x = np.array(x0, dtype=float)
    if x.ndim != 1 or steps < 0:
        raise ValueError
    v, path = np.zeros_like(x), [x]
    for _ in range(steps):
        g = np.asarray(grad(x), dtype=float)
        v = np.zeros_like(x)
        v = beta * v - lr * g
        x = x + v
        path.append(x)
    return np.array(path)
