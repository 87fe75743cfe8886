"""The zero vector raises an error, because the ratio c/‖g‖ is computed before it is known to be needed. A zero
gradient is an ordinary thing at a minimum: it stays zero."""


def clip_by_norm(g, c):
    if not c > 0:
        raise ValueError
    return np.asarray(g, dtype=float) * min(1.0, c / p_norm(g, 2))
