"""One entry of the gradient is zero, and you gave up. The others still say which way is down: there is no witness only
where all entries are zero.
"""


def descent_witness(f, grad, x0):
    x0 = np.array(x0, dtype=float)
    g = np.array(grad(x0), dtype=float)
    if not np.all(g):
        raise ValueError("the gradient is zero")
    lr = 1.0
    while not f(x0 - lr * g) < f(x0):
        lr /= 2
    return lr
