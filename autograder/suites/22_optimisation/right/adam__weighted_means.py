def adam(grad, x0, lr, b1, b2, eps, steps):
    if np.ndim(x0) != 1 or steps < 0:
        raise ValueError("a vector and a count")
    path = np.empty((steps + 1, len(x0)))
    path[0] = x0
    total, squares, weight, other = 0.0, 0.0, 0.0, 0.0
    for k in range(steps):
        g = np.array(grad(path[k].copy()), dtype=float)
        total, weight = b1 * total + g, b1 * weight + 1
        squares, other = b2 * squares + g * g, b2 * other + 1
        path[k + 1] = path[k] - lr * (total / weight) / ((squares / other) ** 0.5 + eps)
    return path
