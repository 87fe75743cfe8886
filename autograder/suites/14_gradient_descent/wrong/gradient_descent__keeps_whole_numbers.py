"""If x0 holds whole numbers, so do all your points: the fractions are cut off. Turn x0 into floats first."""


def gradient_descent(grad, x0, lr, steps):
    x0 = np.array(x0)
    if x0.ndim != 1 or steps < 0:
        raise ValueError
    path = np.zeros((steps + 1, len(x0)), dtype=x0.dtype)
    path[0] = x0
    for k in range(steps):
        path[k + 1] = path[k] - lr * np.array(grad(path[k].astype(float)), dtype=float)
    return path
