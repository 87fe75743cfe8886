"""You let gradients through that are a little longer than c. The limit has no tolerance: whatever is longer than c is
brought to global norm c."""


def clip_global(grads, c):
    if not c > 0:
        raise ValueError
    grads = [np.asarray(g, dtype=float) for g in grads]
    size = p_norm(np.concatenate([g.ravel() for g in grads]), 2)
    return [g * (c / size) if size > 1.001 * c else g.copy() for g in grads]
