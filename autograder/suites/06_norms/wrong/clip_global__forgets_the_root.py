"""You compare the sum of the squares with c and divide by it. The norm is its square root."""


def clip_global(grads, c):
    if not c > 0:
        raise ValueError
    grads = [np.asarray(g, dtype=float) for g in grads]
    size = sum(p_norm(g.ravel(), 2) ** 2 for g in grads)
    return [g * (c / size) if size > c else g.copy() for g in grads]
