"""You take the mean over the arrays where the definition takes the sum. Splitting one array into two must not change
the global norm."""


def clip_global(grads, c):
    if not c > 0:
        raise ValueError
    grads = [np.asarray(g, dtype=float) for g in grads]
    size = p_norm([p_norm(g.ravel(), 2) for g in grads], 2) / np.sqrt(len(grads))
    return [g * c / size if size > c else g.copy() for g in grads]
