"""A nested list has no `.ravel()`. The docstring promises that lists are welcome: make an array of each one first."""


def clip_global(grads, c):
    if not c > 0:
        raise ValueError
    size = p_norm(np.concatenate([g.ravel() for g in grads]), 2)
    return [g * (c / size) if size > c else g.astype(float) for g in grads]
