"""The result is written into arrays of integers, which cuts off everything behind the decimal point. Make arrays of
floats first."""


def clip_global(grads, c):
    if not c > 0:
        raise ValueError
    grads = [np.array(g) for g in grads]
    size = p_norm(np.concatenate([g.ravel() for g in grads]), 2)
    for g in grads:
        g[...] = g * (c / size) if size > c else g
    return grads
