"""Your ball rolls uphill: the velocity gains along the gradient, which points up. The slope has to pull against it."""


def momentum(grad, x0, lr, beta, steps):
    x = np.array(x0, dtype=float)
    if x.ndim != 1 or steps < 0:
        raise ValueError
    v, path = np.zeros_like(x), [x]
    for _ in range(steps):
        g = np.asarray(grad(x), dtype=float)
        v = beta * v + lr * g
        x = x + v
        path.append(x)
    return np.array(path)
