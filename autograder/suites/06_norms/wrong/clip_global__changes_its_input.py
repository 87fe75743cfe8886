"""`g *= …` writes into the caller's arrays. Other code may still need the true gradient: return new arrays."""


def clip_global(grads, c):
    if not c > 0:
        raise ValueError
    grads = [np.asarray(g, dtype=float) for g in grads]
    size = p_norm(np.concatenate([g.ravel() for g in grads]), 2)
    for g in grads:
        g *= min(1.0, c / size) if size > 0 else 1.0
    return grads
