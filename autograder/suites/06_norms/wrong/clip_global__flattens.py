"""The arrays come back flat, or as one long vector. The next step subtracts them from the weights, so each must
return in its own shape."""


def clip_global(grads, c):
    if not c > 0:
        raise ValueError
    grads = [np.asarray(g, dtype=float) for g in grads]
    long = clip_by_norm(np.concatenate([g.ravel() for g in grads]), c)
    return np.split(long, np.cumsum([g.size for g in grads])[:-1])
