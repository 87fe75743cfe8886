def momentum(grad, x0, lr, beta, steps):
    if np.ndim(x0) != 1 or steps < 0:
        raise ValueError("a vector and a count")
    path = np.empty((steps + 1, len(x0)))
    path[0] = x0
    for k in range(steps):
        last = path[k] - path[k - 1] if k else 0.0
        path[k + 1] = path[k] + beta * last - lr * np.array(grad(path[k].copy()), dtype=float)
    return path
