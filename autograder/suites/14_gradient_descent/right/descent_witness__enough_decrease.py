def descent_witness(f, grad, x0):
    x = np.asarray(x0, dtype=float)
    g = np.asarray(grad(x), dtype=float)
    slope = float(g @ g)
    if slope == 0:
        raise ValueError("critical point")
    lr, before = 1.0, float(f(x))
    while True:
        after = float(f(x - lr * g))
        if after < before and before - after >= 0.01 * lr * slope:
            return lr
        lr *= 0.3
