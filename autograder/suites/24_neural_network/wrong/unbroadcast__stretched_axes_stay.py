"""Axes in front are summed, but an axis of length 1 that was stretched is summed over its copies too."""


def unbroadcast(g, shape):
    g = np.asarray(g, dtype=float)
    extra = g.ndim - len(shape)
    if extra < 0 or any(n not in (1, m) for n, m in zip(shape, g.shape[extra:])):
        raise ValueError("does not fit")
    return g.sum(axis=tuple(range(extra)))
