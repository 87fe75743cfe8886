"""You multiply the gradient in place. The array that grad returned may be its own argument (for ½‖x‖² the gradient is x
itself), and then you have changed the point, too. Let lr * g make a new array."""


def gradient_descent(grad, x0, lr, steps):
    x = np.array(x0, dtype=float)
    if x.ndim != 1 or steps < 0:
        raise ValueError
    path = [x.copy()]
    for _ in range(steps):
        g = np.asarray(grad(x), dtype=float)
        g *= lr
        x = x - g
        path.append(x.copy())
    return np.array(path)
