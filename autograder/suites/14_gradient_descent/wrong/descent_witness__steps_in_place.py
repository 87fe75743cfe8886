"""You take the step inside the caller's own array: x0 is changed, and an array of whole numbers or a list cannot take
such a step. Make a copy of floats, and a new array for each step."""


def descent_witness(f, grad, x0):
    x0 = np.asarray(x0)
    height, g = f(x0.copy()), np.array(grad(x0.copy()), dtype=float)
    if not np.any(g):
        raise ValueError
    lr, start = 1.0, x0.copy()
    x0 -= lr * g
    while not f(x0.copy()) < height:
        lr /= 2
        x0[:] = start - lr * g
    return lr
