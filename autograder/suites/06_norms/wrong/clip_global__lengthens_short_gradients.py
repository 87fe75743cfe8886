"""You scale every gradient to global norm c, the short ones too. Clipping only ever shortens: if the global norm is
at most c, leave the arrays as they are."""


def clip_global(grads, c):
    if not c > 0:
        raise ValueError
    grads = [np.asarray(g, dtype=float) for g in grads]
    size = p_norm(np.concatenate([g.ravel() for g in grads]), 2)
    return [g * (c / size) if size > 0 else g.copy() for g in grads]
