"""You shrink the rate while the new value is larger or equal, and stop at nan, since every comparison with nan is false.
Ask the question the other way round: shrink it until the new value is really smaller."""


def descent_witness(f, grad, x0):
    x0 = np.array(x0, dtype=float)
    height, g = f(x0), np.array(grad(x0), dtype=float)
    if not np.any(g):
        raise ValueError
    lr = 1.0
    while f(x0 - lr * g) >= height:
        lr /= 2
    return lr
