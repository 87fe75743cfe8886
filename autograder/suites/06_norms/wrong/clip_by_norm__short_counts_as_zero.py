"""You return zero for vectors that are merely short. A short gradient is left as it is, however small, unless it is
longer than c."""


def clip_by_norm(g, c):
    if not c > 0:
        raise ValueError
    g = np.array(g, dtype=float)
    length = p_norm(g, 2)
    if np.isclose(length, 0):
        return np.zeros_like(g)
    return c * unit(g, 2) if length > c else g
