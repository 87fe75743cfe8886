"""You stop as soon as f is not larger than before. If the step leads to the same height on the other side of the valley,
nothing has become smaller: a witness has to be strictly below."""


def descent_witness(f, grad, x0):
    x0 = np.array(x0, dtype=float)
    height, g = f(x0), np.array(grad(x0), dtype=float)
    if not np.any(g):
        raise ValueError
    lr = 1.0
    while not f(x0 - lr * g) <= height:
        lr /= 2
    return lr
