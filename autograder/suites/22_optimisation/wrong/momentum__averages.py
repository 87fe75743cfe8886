"""You give the new gradient the weight 1 − β only. That is an average, as Adam takes it; the heavy ball adds the full
pull lr·gradient."""


def momentum(grad, x0, lr, beta, steps):
    x = np.array(x0, dtype=float)
    if x.ndim != 1 or steps < 0:
        raise ValueError
    v, path = np.zeros_like(x), [x]
    for _ in range(steps):
        g = np.asarray(grad(x), dtype=float)
        v = beta * v - (1 - beta) * lr * g
        x = x + v
        path.append(x)
    return np.array(path)
