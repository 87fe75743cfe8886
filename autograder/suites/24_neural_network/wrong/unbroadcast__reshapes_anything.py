"""A shape that does not fit must be refused with ValueError; you add up something in any case."""


def unbroadcast(g, shape):
    g = np.asarray(g, dtype=float)
    while g.ndim > len(shape):
        g = g.sum(axis=0)
    for i, n in enumerate(shape[: g.ndim]):
        if n != g.shape[i]:
            g = g.sum(axis=i, keepdims=True)
    return g
