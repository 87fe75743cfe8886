"""You stop where the gradient is zero. The ball still has its velocity there and rolls on, and the docstring promises
all the rows."""


def momentum(grad, x0, lr, beta, steps):
    x = np.array(x0, dtype=float)
    if x.ndim != 1 or steps < 0:
        raise ValueError
    v, path = np.zeros_like(x), [x]
    for _ in range(steps):
        g = np.asarray(grad(x), dtype=float)
        if np.any(g):
            v = beta * v - lr * g
            x = x + v
        path.append(x)
    return np.array(path)
