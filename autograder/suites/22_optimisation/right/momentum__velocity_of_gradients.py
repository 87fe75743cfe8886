def momentum(grad, x0, lr, beta, steps):
    start = np.array(x0, dtype=float)
    if start.ndim != 1:
        raise ValueError("not a vector")
    if steps < 0:
        raise ValueError("negative")
    point, push, points = start.tolist(), [0.0] * start.size, [start.tolist()]
    for _ in range(steps):
        slope = grad(np.array(point))
        push = [beta * p + float(s) for p, s in zip(push, slope, strict=True)]
        point = [a - lr * p for a, p in zip(point, push, strict=True)]
        points.append(point)
    return np.array(points)
