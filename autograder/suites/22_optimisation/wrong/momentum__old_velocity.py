"""The point moves with the velocity from before the step, so the first step leads nowhere and every pull comes too
late; for β = 0 this is no gradient descent. First the velocity changes, then the point moves with the new one."""


def momentum(grad, x0, lr, beta, steps):
    x = np.array(x0, dtype=float)
    if x.ndim != 1 or steps < 0:
        raise ValueError
    v, path = np.zeros_like(x), [x]
    for _ in range(steps):
        g = np.asarray(grad(x), dtype=float)
        x = x + v
        v = beta * v - lr * g
        path.append(x)
    return np.array(path)
