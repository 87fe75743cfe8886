"""You measure the gradient by its largest array. The global norm takes the entries of all arrays together."""


def clip_global(grads, c):
    if not c > 0:
        raise ValueError
    grads = [np.asarray(g, dtype=float) for g in grads]
    size = max(p_norm(g.ravel(), 2) for g in grads)
    return [g * c / size if size > c else g.copy() for g in grads]
