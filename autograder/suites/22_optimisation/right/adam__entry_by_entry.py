def adam(grad, x0, lr, b1, b2, eps, steps):
    x = [float(a) for a in np.array(x0, dtype=float)] if np.ndim(x0) == 1 else None
    if x is None or steps < 0:
        raise ValueError("a vector and a count")
    m, v, path = [0.0] * len(x), [0.0] * len(x), [list(x)]
    left1, left2 = 1.0, 1.0
    for _ in range(steps):
        g = grad(np.array(x))
        left1, left2 = left1 * b1, left2 * b2
        for i in range(len(x)):
            s = float(g[i])
            m[i] += (1 - b1) * (s - m[i])
            v[i] += (1 - b2) * (s * s - v[i])
            x[i] -= lr * m[i] / (1 - left1) / ((v[i] / (1 - left2)) ** 0.5 + eps)
        path.append(list(x))
    return np.array(path)
