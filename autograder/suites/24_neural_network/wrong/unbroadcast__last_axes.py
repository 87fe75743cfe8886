"""You sum the extra axes away from the end. NumPy puts missing axes in FRONT, so these are the first ones."""


def unbroadcast(g, shape):
    g = np.asarray(g, dtype=float)
    if g.ndim < len(shape) or any(n not in (1, m) for n, m in zip(shape[::-1], g.shape[::-1])):
        raise ValueError("does not fit")
    while g.ndim > len(shape):
        g = g.sum(axis=-1)
    return np.broadcast_to(g.sum(axis=tuple(i for i, n in enumerate(shape) if n == 1), keepdims=True), shape)
