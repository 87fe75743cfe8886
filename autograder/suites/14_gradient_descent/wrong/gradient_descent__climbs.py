"""Your steps go along the gradient, and the gradient points uphill. Descent goes against it: mind the sign."""


def gradient_descent(grad, x0, lr, steps):
    x = np.array(x0, dtype=float)
    if x.ndim != 1 or steps < 0:
        raise ValueError
    path = [x]
    for _ in range(steps):
        x = x + lr * np.asarray(grad(x), dtype=float)
        path.append(x)
    return np.array(path)
