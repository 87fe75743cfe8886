def gradient_descent(grad, x0, lr, steps):
    if np.ndim(x0) != 1:
        raise ValueError("x0 is no vector")
    if steps < 0:
        raise ValueError("steps are counted from 0")
    path = np.empty((steps + 1, len(x0)))
    path[0] = x0
    for k in range(steps):
        path[k + 1] = path[k] - lr * np.array(grad(path[k].copy()))
    return path
