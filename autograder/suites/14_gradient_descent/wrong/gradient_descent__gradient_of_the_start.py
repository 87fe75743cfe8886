"""You compute the gradient once, at the start, and take all steps with it. The ground changes as you walk: the gradient
has to be computed anew at each point."""


def gradient_descent(grad, x0, lr, steps):
    x = np.array(x0, dtype=float)
    if x.ndim != 1 or steps < 0:
        raise ValueError
    g = np.asarray(grad(x), dtype=float)
    return np.array([x - k * lr * g for k in range(steps + 1)])
