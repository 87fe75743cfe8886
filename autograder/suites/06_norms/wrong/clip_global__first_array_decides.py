"""Only the first array is measured. The gradient is all the arrays together."""


def clip_global(grads, c):
    if not c > 0:
        raise ValueError
    grads = [np.asarray(g, dtype=float) for g in grads]
    size = p_norm(grads[0].ravel(), 2)
    return [g * c / size if size > c else g.copy() for g in grads]
