"""You add up the norms of the arrays. The global norm is the root of the sum of their *squares*, as for the entries
of one vector: 3 and 4 give 5."""


def clip_global(grads, c):
    if not c > 0:
        raise ValueError
    grads = [np.asarray(g, dtype=float) for g in grads]
    size = sum(p_norm(g.ravel(), 2) for g in grads)
    return [g * c / size if size > c else g.copy() for g in grads]
