"""Your first step is corrected as if it were the second: the average holds one gradient, and you divide by the weights
of two. The first step is t = 1."""


def adam(grad, x0, lr, b1, b2, eps, steps):
    x = np.array(x0, dtype=float)
    if x.ndim != 1 or steps < 0:
        raise ValueError
    m, v, path = np.zeros_like(x), np.zeros_like(x), [x]
    for t in range(2, steps + 2):
        g = np.asarray(grad(x), dtype=float)
        m = b1 * m + (1 - b1) * g
        v = b2 * v + (1 - b2) * g**2
        x = x - lr * (m / (1 - b1**t)) / (np.sqrt(v / (1 - b2**t)) + eps)
        path.append(x)
    return np.array(path)
