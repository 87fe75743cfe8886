"""You add the rows up inside g itself. The gradient that you are handed may belong to others: work on a copy."""

_summed = unbroadcast


def unbroadcast(g, shape):
    total = _summed(g, shape)
    if isinstance(g, np.ndarray) and g.ndim > 0:
        g[...] = np.broadcast_to(total, g.shape)
    return total
