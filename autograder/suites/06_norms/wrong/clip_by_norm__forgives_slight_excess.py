"""You let vectors through that are a little longer than c. The limit has no tolerance: whatever is longer than c is
brought to length c."""


def clip_by_norm(g, c):
    if not c > 0:
        raise ValueError
    return c * unit(g, 2) if p_norm(g, 2) > 1.001 * c else np.array(g, dtype=float)
