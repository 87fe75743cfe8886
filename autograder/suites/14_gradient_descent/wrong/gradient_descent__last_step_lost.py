"""The last point is missing: N steps make N + 1 points, because the start is one of them. Count the posts, not the gaps
of the fence."""


def gradient_descent(grad, x0, lr, steps):
    x = np.array(x0, dtype=float)
    if x.ndim != 1 or steps < 0:
        raise ValueError
    path = []
    for _ in range(steps):
        path.append(x)
        x = x - lr * np.asarray(grad(x), dtype=float)
    return np.array(path).reshape(steps, len(x))
