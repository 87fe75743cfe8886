"""You scale every vector to length c, the short ones too. Clipping only ever shortens: if ‖g‖ ≤ c, leave g as it is."""


def clip_by_norm(g, c):
    if not c > 0:
        raise ValueError
    length = p_norm(g, 2)
    return np.asarray(g, dtype=float) * (c / length if length > 0 else 1.0)
