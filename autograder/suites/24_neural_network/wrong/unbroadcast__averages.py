"""You average over the copies. Each copy is a path of its own, and shares are added up."""


def unbroadcast(g, shape):
    g = np.asarray(g, dtype=float)
    extra = g.ndim - len(shape)
    if extra < 0 or any(n not in (1, m) for n, m in zip(shape, g.shape[extra:])):
        raise ValueError("does not fit")
    g = g.mean(axis=tuple(range(extra)))
    return g.mean(axis=tuple(i for i, n in enumerate(shape) if n == 1), keepdims=True)
