"""You flatten what is no vector, and take a negative number of steps for none. The docstring promises a ValueError for
both."""


def momentum(grad, x0, lr, beta, steps):
    x = np.array(x0, dtype=float).ravel()
    v, path = np.zeros_like(x), [x]
    for _ in range(steps):
        v = beta * v - lr * np.asarray(grad(x), dtype=float)
        x = x + v
        path.append(x)
    return np.array(path)
