"""You flatten what is no vector, and take a negative number of steps for none. The docstring promises a ValueError for
both."""


def gradient_descent(grad, x0, lr, steps):
    x = np.array(x0, dtype=float).ravel()
    path = [x]
    for _ in range(steps):
        x = x - lr * np.asarray(grad(x), dtype=float)
        path.append(x)
    return np.array(path)
