"""An axis of length 1 that was stretched must keep the length 1 in the gradient; yours has disappeared."""


def unbroadcast(g, shape):
    g = np.asarray(g, dtype=float)
    extra = g.ndim - len(shape)
    if extra < 0 or any(n not in (1, m) for n, m in zip(shape, g.shape[extra:])):
        raise ValueError("does not fit")
    g = g.sum(axis=tuple(range(extra)))
    return g.sum(axis=tuple(i for i, n in enumerate(shape) if n == 1 and g.shape[i] > 1))
