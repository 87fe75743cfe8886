"""g divided by max(1, ‖g‖/c)."""


def clip_by_norm(g, c):
    if c <= 0:
        raise ValueError
    return np.asarray(g) / max(1, np.sqrt(np.sum(np.square(np.asarray(g, dtype=float)))) / c)
