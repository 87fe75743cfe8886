"""You return one long vector. It is a good way to *think* of the gradient, but each array must come back in its own
shape."""


def clip_global(grads, c):
    if not c > 0:
        raise ValueError
    grads = [np.asarray(g, dtype=float) for g in grads]
    return clip_by_norm(np.concatenate([g.ravel() for g in grads]), c)
