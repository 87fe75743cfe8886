"""Your gradient still has the axis that broadcasting put in front. Axes that the array does not have must be summed
away."""


def unbroadcast(g, shape):
    g = np.asarray(g, dtype=float)
    if g.ndim < len(shape) or any(n not in (1, m) for n, m in zip(shape[::-1], g.shape[::-1])):
        raise ValueError("does not fit")
    extra = g.ndim - len(shape)
    return g.sum(axis=tuple(i + extra for i, n in enumerate(shape) if n == 1), keepdims=True)
