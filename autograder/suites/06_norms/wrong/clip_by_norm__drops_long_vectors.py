"""A long gradient becomes zero, so that its step is skipped. Clipping keeps the direction and takes a step of length
c."""


def clip_by_norm(g, c):
    if not c > 0:
        raise ValueError
    g = np.array(g, dtype=float)
    return g if p_norm(g, 2) <= c else np.zeros_like(g)
