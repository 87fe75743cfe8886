"""Axes in front one by one, then every axis of length 1."""


def unbroadcast(g, shape):
    g = np.array(g, dtype=float)
    if np.broadcast_shapes(tuple(shape), g.shape) != g.shape:
        raise ValueError("it cannot be broadcast")
    while g.ndim > len(shape):
        g = g.sum(axis=0)
    for i, n in enumerate(shape):
        if n == 1:
            g = g.sum(axis=i, keepdims=True)
    return g
