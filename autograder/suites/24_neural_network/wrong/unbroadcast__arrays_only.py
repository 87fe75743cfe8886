"""Nested lists of numbers are accepted too; make an array of g first."""


def unbroadcast(g, shape):
    extra = g.ndim - len(shape)
    if extra < 0 or any(n not in (1, m) for n, m in zip(shape, g.shape[extra:])):
        raise ValueError("does not fit")
    g = g.sum(axis=tuple(range(extra)))
    return g.sum(axis=tuple(i for i, n in enumerate(shape) if n == 1), keepdims=True)
