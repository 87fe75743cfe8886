"""The arrays come back in another order. The first result belongs to the first array of weights, and so on."""


def clip_global(grads, c):
    if not c > 0:
        raise ValueError
    grads = [np.asarray(g, dtype=float) for g in grads]
    size = p_norm(np.concatenate([g.ravel() for g in grads]), 2)
    grads = sorted(grads, key=lambda g: g.size)
    return [g * (c / size) if size > c else g.copy() for g in grads]
