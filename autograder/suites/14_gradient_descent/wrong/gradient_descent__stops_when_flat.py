"""You stop as soon as the point no longer moves, so that rows are missing at the end. The docstring promises steps + 1
rows, always; whoever wants to stop early can look at the path."""


def gradient_descent(grad, x0, lr, steps):
    x = np.array(x0, dtype=float)
    if x.ndim != 1 or steps < 0:
        raise ValueError
    path = [x]
    for _ in range(steps):
        step = lr * np.asarray(grad(x), dtype=float)
        if np.linalg.norm(step) < 1e-12:
            break
        x = x - step
        path.append(x)
    return np.array(path)
